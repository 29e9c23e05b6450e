import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Ran, root, runTool, tell } from './run.ts'

const inputs = {
  renderer: ['renderer', 'shared', 'vite.config.ts', 'package-lock.json'],
  electron: ['main/core', 'main/electron', 'shared', 'vite.electron.config.ts', 'package-lock.json'],
}
const outputs = { renderer: ['index.html'], electron: ['main.js', 'preload.cjs'] }
type Part = keyof typeof inputs

/** Builds the interface, or Electron's own part, into `dist/`. */
export async function build(part: Part): Promise<Ran> {
  if (part === 'renderer') return runTool('vite', ['build', '--logLevel', 'warn'])
  const args = ['build', '-c', 'vite.electron.config.ts', '--logLevel', 'warn']
  const main = await runTool('vite', args)
  return main.code === 0 ? runTool('vite', args, { env: { BUILD_PART: 'preload' } }) : main
}

/** Builds what is missing or older than what it is made of. Throws with the builder's own words. */
export async function buildIfStale(part: Part): Promise<void> {
  const built = Math.min(...outputs[part].map(name => changedAt(join(root, 'dist', part, name)) ?? 0))
  if (built > newest(inputs[part].map(path => join(root, path)))) return
  tell(part === 'renderer' ? 'Building the interface…' : 'Building the Electron part…')
  const { code, output } = await build(part)
  if (code !== 0) throw new Error(`The build failed.\n${output}`)
}

/** When the newest of these files was changed, in milliseconds since 1970. */
function newest(paths: readonly string[]): number {
  return paths.reduce((latest, path) => {
    if (!existsSync(path)) return latest
    const inside = statSync(path).isDirectory() ? newest(readdirSync(path).map(name => join(path, name))) : 0
    return Math.max(latest, inside, changedAt(path) ?? 0)
  }, 0)
}

const changedAt = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs
