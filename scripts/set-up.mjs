// Runs on any Node from 20, before anything is installed: Node's own modules only.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeFlags } from './node-flags.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === 'win32'

/** The Node that the project runs on: a development dependency, so that every machine has the same one. */
export const node24 = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')

/** Steps go to stderr: what a command answers stays alone on stdout. */
export const tell = line => process.stderr.write(`${line}\n`)

/** Installs the packages when what is installed is not what the lock file says. Quiet when there is nothing to do. */
export function setUpPackages() {
  if (isStale()) {
    tell('Installing packages (npm ci), a minute or two the first time…')
    let npm = runNpm('ci')
    if (npm.stderr?.includes('EUSAGE')) {
      tell('The lock file does not fit the packages here; installing without it being exact (npm install)…')
      npm = runNpm('install', '--no-save')
    }
    if (npm.status !== 0) {
      fail(`The packages could not be installed; npm says:\n${npm.stderr || npm.stdout || npm.error}`)
    }
  }
  const works = spawnSync(node24, ['--version'], { encoding: 'utf8' })
  if (works.status !== 0) {
    fail(
      `Node 24 should have come with the packages, but ${node24} does not run.\n` +
        'Delete the folder node_modules and try again; if npm is told to ignore scripts, allow them for "node".',
    )
  }
}

function runNpm(...args) {
  const options = { cwd: root, encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'pipe'] }
  return spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], options)
}

/** npm leaves a copy of the lock file that it installed; packages for other machines are not in it. */
function isStale() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed) || !existsSync(node24)) return true
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).some(
    ([path, { version, optional, devOptional }]) =>
      path !== '' && !optional && !devOptional && has[path]?.version !== version,
  )
}

/** Runs a TypeScript file of ours on Node 24 and ends as it ends. Ctrl+C reaches it too; it decides when to end. */
export function continueOnNode24(script) {
  const child = spawn(node24, [...nodeFlags, join(root, 'scripts', script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${windows ? ';' : ':'}${process.env.PATH}`,
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('error', error => fail(`Node 24 could not be started: ${error.message}`))
  child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

function fail(sentence) {
  tell(sentence)
  process.exit(1)
}
