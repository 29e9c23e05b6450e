import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const run = promisify(execFile)

type Outcome = { code: number; stdout: string; stderr: string; values: Record<string, never>[] }

/** Runs the command line as a user does: another process that keeps its own in `folder`; `values` are of `--json`. */
export async function cli(folder: string, ...args: string[]): Promise<Outcome> {
  const env = {
    ...process.env,
    SECOND_SOURCE_CONFIG: join(folder, 'config'),
    SECOND_SOURCE_NOTEBOOKS: join(folder, 'notebooks'),
  }
  const ended = await run(process.execPath, [main, ...args], { env, maxBuffer: 64 * 1024 * 1024 }).catch(
    error => error,
  )
  const { code = 0, stdout, stderr } = ended
  const values = args.includes('--json')
    ? stdout
        .split('\n')
        .filter(Boolean)
        .map((line: string) => JSON.parse(line))
    : []
  return { code, stdout, stderr, values }
}
