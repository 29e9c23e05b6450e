import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { planted } from './steps/planted-violations.ts'
import { root, runTool } from './steps/run.ts'

/**
 * Checks who imports whom, by the rules in .dependency-cruiser.cjs. A checker that looks at nothing finds nothing, so
 * this fails as well when a source file was not looked at, and when a rule does not notice a violation planted for it.
 */
type Summary = {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { name: string }
    }[]
  }
}

const config = join(root, '.dependency-cruiser.cjs')
const layers = ['main', 'shared', 'renderer']

const problems = [...(await violations()), ...(await deafRules())]
for (const problem of problems) process.stdout.write(`${problem}\n`)
process.exitCode = problems.length === 0 ? 0 : 1

async function violations(): Promise<string[]> {
  const { modules, summary } = await cruise(root)
  const seen = new Set(modules.map(({ source }) => source))
  const files = layers.flatMap(layer => sourcesIn(layer))
  process.stdout.write(`${files.length} files in ${layers.join(', ')}\n`)
  return [
    ...(files.length === 0 ? ['No file was found to check.'] : []),
    ...files.filter(file => !seen.has(file)).map(file => `${file} was not looked at`),
    ...summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} imports ${to}`),
  ]
}

/** Plants one violation of each rule in a folder of its own; each rule must report its own. */
async function deafRules(): Promise<string[]> {
  const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: { name: string }[] }
  const folder = mkdtempSync(join(tmpdir(), 'layers-'))
  try {
    for (const [file, content] of Object.entries(planted.files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), content)
    }
    const { summary } = await cruise(folder)
    const heard = new Set(summary.violations.map(({ rule, from }) => `${rule.name} ${from}`))
    return forbidden
      .filter(({ name }) => !heard.has(`${name} ${planted.culprits[name] ?? '?'}`))
      .map(({ name }) => `${name}: this rule does not notice the violation planted for it`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function cruise(folder: string): Promise<Summary> {
  const { output } = await runTool('depcruise', [...layers, '--config', config, '--output-type', 'json'], {
    cwd: folder,
  })
  try {
    return JSON.parse(output) as Summary
  } catch (cause) {
    throw new Error(`The checker did not finish.\n${output.slice(0, 2000)}`, { cause })
  }
}

function sourcesIn(layer: string): string[] {
  return readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' })
    .map(name => `${layer}/${name.replaceAll('\\', '/')}`)
    .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
}
