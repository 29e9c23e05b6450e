import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './steps/build.ts'
import { cacheFolder, type Ran, root, runNode, runTool } from './steps/run.ts'
import { chromiumRuntime } from './steps/runtimes.ts'
import { add, lastLine, nothing, playwrightTally, secondTries, type Tally, unitTally } from './steps/tally.ts'
import { COUNTS } from './steps/unit-reporter.ts'

/**
 * Everything that CI runs. A check (format, types, …) counts as one test. One suite's failure does not keep the
 * others from running. The last line on stdout is the sum; the exit code is 0 only if nothing failed.
 */
const MINUTE = 60_000
const e2eReport = join(root, 'test-results', 'e2e.json')

/** What reads the code and runs nothing of it: two at a time. */
const readings: readonly (() => Promise<Tally>)[] = [
  () => check('format and lint', runTool('biome', ['check', '--error-on-warnings', '.'])),
  () => types('main, shared, scripts', 'tsconfig.json'),
  () => types('renderer', 'renderer/tsconfig.json'),
  () => types("renderer's tests", 'renderer/tsconfig.test.json'),
  () => types('e2e, bench', 'e2e/tsconfig.json'),
  () => check('words of the window', runNode(['scripts/check-words.ts'])),
  () => check('layers', runNode(['scripts/check-layers.ts'])),
  () => check('unused code', runTool('knip', ['--no-progress'])),
]

const suites: readonly (() => Promise<Tally>)[] = [
  unit,
  () => check('build of the interface', build('renderer')),
  () => check('build for Electron', build('electron')),
  () => check('packaging, around a stand-in for Electron', packaging()),
  endToEnd,
]

// Every test file and every host is a process of its own, and most load the same modules: compiled once, kept for the others.
process.env['NODE_COMPILE_CACHE'] = join(cacheFolder, 'compiled')

let sum = nothing
const waiting = [...readings]
async function readOn(): Promise<void> {
  for (let reading = waiting.shift(); reading; reading = waiting.shift()) {
    const tally = await reading()
    sum = add(sum, tally)
  }
}
await Promise.all([readOn(), readOn()])
for (const suite of suites) sum = add(sum, await suite())
process.exitCode = sum.failed === 0 ? 0 : 1
process.stdout.write(`${lastLine(sum)}\n`)

async function check(name: string, running: Promise<Ran>): Promise<Tally> {
  const began = Date.now()
  const { code, output } = await running
  if (code === 0) return say(name, { ...nothing, passed: 1 }, began)
  process.stdout.write(`${output}\n`)
  return say(name, { ...nothing, failed: 1 }, began)
}

function types(name: string, project: string): Promise<Tally> {
  return check(`types of ${name}`, runTool('tsc', ['-p', project]))
}

/** The archive is the same around the real runtime; what it holds is looked at, and its core is run. */
async function packaging(): Promise<Ran> {
  const packaged = await runNode(['scripts/package.ts', '--stand-in'], { limit: 2 * MINUTE })
  return packaged.code === 0 ? runNode(['scripts/check-package.ts'], { limit: MINUTE }) : packaged
}

async function unit(): Promise<Tally> {
  const began = Date.now()
  const reporter = ['--test-reporter=./scripts/steps/unit-reporter.ts', '--test-reporter-destination=stdout']
  const files = '{main,shared,renderer,scripts,bench}/**/*.test.ts'
  const { output } = await runNode(
    ['--test', '--test-concurrency=2', '--test-timeout=120000', ...reporter, files],
    {
      limit: 12 * MINUTE,
    },
  )
  const shown = output.split('\n').filter(line => !line.startsWith(COUNTS))
  process.stdout.write(shown.join('\n'))
  return say('unit tests', unitTally(output, COUNTS), began)
}

async function endToEnd(): Promise<Tally> {
  const began = Date.now()
  rmSync(e2eReport, { force: true })
  await chromiumRuntime()
  const args = [
    'test',
    '-c',
    'e2e/playwright.config.ts',
    '--reporter=dot,json',
    `--global-timeout=${20 * MINUTE}`,
  ]
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport, CI: '1', FORCE_COLOR: '0' }
  const { code, output } = await runTool('playwright', args, { env, limit: 21 * MINUTE })
  const report = existsSync(e2eReport) ? readFileSync(e2eReport, 'utf8') : undefined
  const tally = playwrightTally(report)
  for (const title of report ? secondTries(report) : [])
    process.stdout.write(`A second try was needed by ${title}: there is a race to be mended.\n`)
  if (code !== 0 || tally.failed > 0) process.stdout.write(`${output}\n`)
  return say('end-to-end tests', code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally, began)
}

function say(name: string, tally: Tally, began: number): Tally {
  const seconds = ((Date.now() - began) / 1000).toFixed(0)
  process.stdout.write(
    `${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${lastLine(tally)} (${seconds} s)\n`,
  )
  return tally
}
