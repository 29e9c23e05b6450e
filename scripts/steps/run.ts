import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
/** Where the scripts remember things between runs. Goes with node_modules. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'second-source')

/** One line about a step that takes time, on stderr. */
export const tell = (line: string): void => void process.stderr.write(`${line}\n`)

export type Ran = { readonly code: number; readonly output: string }
export type RunOptions = {
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Passes the output on while it comes. */
  readonly show?: boolean
  /** Milliseconds; past them it is ended, and that is a failure. */
  readonly limit?: number
  readonly cwd?: string
}

/** Runs a program of ours to its end, without stdin. Never rejects: a program that cannot start has code 127. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise(resolve => {
    let output = ''
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    })
    const limit = options.limit === undefined ? undefined : setTimeout(expire, options.limit)
    function expire(): void {
      output += `\nEnded after ${(options.limit ?? 0) / 1000} s.`
      child.kill('SIGKILL')
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        if (options.show) process.stdout.write(text)
      })
    }
    child.once('error', error => {
      clearTimeout(limit)
      resolve({ code: 127, output: `${command}: ${error.message}` })
    })
    child.once('close', code => {
      clearTimeout(limit)
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Runs one of the programs that the packages brought (`biome`, `tsc`, `vite`…). */
export function runTool(name: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const suffix = process.platform === 'win32' ? '.cmd' : ''
  return run(join(root, 'node_modules', '.bin', `${name}${suffix}`), args, options)
}

/** Runs a file of ours with the Node that runs now. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return run(process.execPath, args, options)
}
