import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundledPackages, licenceProblems, notice } from './package/licences.ts'
import { makeStandIn } from './package/stand-in.ts'
import { build } from './steps/build.ts'
import { type Ran, root, runTool, tell } from './steps/run.ts'

const help = `npm run package [-- OPTIONS]    packages Second Source for this system, into release/
  --installers    the installers of this system (needs Electron's runtime, and what makes them)
  --stand-in      around a stand-in for Electron's runtime, even where the real one is: what comes out does not run
`
const { values } = parseArgs({
  options: {
    installers: { type: 'boolean', default: false },
    'stand-in': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const fonts = ['inter', 'noto-naskh-arabic', 'source-serif-4'].map(name => `@fontsource-variable/${name}`)

if (values.help) process.stdout.write(help)
else process.exitCode = (await packageApp()) ? 0 : 1

async function packageApp(): Promise<boolean> {
  for (const part of ['renderer', 'electron'] as const) if (!ended(await build(part))) return false
  const packages = bundledPackages(root, fonts)
  const problems = licenceProblems(packages)
  for (const problem of problems) tell(problem)
  if (problems.length > 0) return false
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-LICENCES.txt'), notice(packages))
  tell(`${packages.length} packages ship, all under licences that may.`)

  const temporary = mkdtempSync(join(tmpdir(), 'second-source-runtime-'))
  try {
    rmSync(join(root, 'release'), { recursive: true, force: true })
    const runtime = runtimeArguments(temporary)
    const target = values.installers ? [] : ['--dir']
    return ended(await runTool('electron-builder', [...target, ...runtime, '--publish', 'never']))
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** The runtime that was installed; else, on Linux, a stand-in; else electron-builder fetches one itself. */
function runtimeArguments(temporary: string): string[] {
  const installed = join(root, 'node_modules', 'electron', 'dist')
  if (!values['stand-in'] && existsSync(join(installed, 'version'))) return [`-c.electronDist=${installed}`]
  if (values.installers || (process.platform !== 'linux' && !values['stand-in'])) return []
  const manifest = readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')
  makeStandIn(temporary, (JSON.parse(manifest) as { version: string }).version)
  tell('Packaged around a stand-in for Electron’s runtime, which is not installed: the result does not run.')
  return ['--linux', `-c.electronDist=${temporary}`]
}

function ended({ code, output }: Ran): boolean {
  if (code !== 0) tell(output)
  return code === 0
}
