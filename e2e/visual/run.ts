import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildIfStale } from '../../scripts/steps/build.ts'
import { runTool, tell } from '../../scripts/steps/run.ts'
import { type Rendering, renderingHere } from './rendering.ts'

const help = `npm run visual [-- --update]     compares every place with its recorded picture, in both themes
  --update      records the pictures anew: look at each before you commit it
npm run docs:pictures            makes the pictures of the guide
`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})
const config = 'e2e/visual/playwright.config.ts'
const recordedAt = fileURLToPath(new URL('recorded/rendering.json', import.meta.url))

if (values.help) process.stdout.write(help)
else process.exitCode = positionals[0] === 'pictures' ? await pictures() : await visual()

function pictures(): Promise<number> {
  return play(['pictures'])
}

/** Compares where this machine draws as the one that recorded; elsewhere every glyph differs, and nothing is said. */
async function visual(): Promise<number> {
  const here = await renderingHere()
  if (values.update) {
    const code = await play(['visual.spec', '--update-snapshots=changed'])
    if (code === 0) writeFileSync(recordedAt, `${JSON.stringify(here, null, 2)}\n`)
    return code
  }
  const difference = differenceTo(here)
  if (difference === null) return play(['visual.spec'])
  tell(
    `Skipped, nothing was compared: ${difference}. \`npm run visual -- --update\` records for this machine.`,
  )
  return 0
}

function differenceTo(here: Rendering): string | null {
  if (!existsSync(recordedAt)) return 'no pictures are recorded'
  const there = JSON.parse(readFileSync(recordedAt, 'utf8')) as Rendering
  if (there.browser !== here.browser)
    return `they were recorded with Chromium ${there.browser}, and this is ${here.browser}`
  return there.drawn === here.drawn
    ? null
    : 'this machine draws text otherwise (other fonts, or their hinting)'
}

async function play(args: readonly string[]): Promise<number> {
  await buildIfStale('renderer')
  const { code, output } = await runTool('playwright', ['test', '-c', config, ...args], {
    limit: 15 * 60_000,
  })
  process.stdout.write(`${output}\n`)
  return code
}
