import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { nodeFlags } from '../scripts/node-flags.mjs'

const entry = fileURLToPath(new URL('../main/browser-host/main.ts', import.meta.url))

export type HostProcess = {
  /** The address with the token. */
  readonly url: string
  readonly pid: number
  /** What it wrote on stderr. */
  errors(): string
  /** Ends it as Ctrl+C does, or with `SIGKILL` as a power cut would; resolves when it is gone. */
  stop(signal?: 'SIGINT' | 'SIGKILL'): Promise<void>
}

export type HostFolders = { readonly config: string; readonly notebooks: string }

/** Starts the real browser host in a process of its own, with folders of its own; `preload` is a module run first. */
export async function startHostProcess(folders: HostFolders, preload?: string): Promise<HostProcess> {
  const before = preload === undefined ? [] : ['--import', preload]
  const child = spawn(process.execPath, [...nodeFlags, ...before, entry, '--no-open'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SECOND_SOURCE_CONFIG: folders.config, SECOND_SOURCE_NOTEBOOKS: folders.notebooks },
  })
  let written = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written += text
  })
  const url = await firstAddress(child, () => written)
  return {
    url,
    pid: child.pid ?? 0,
    errors: () => written,
    async stop(signal = 'SIGINT') {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    },
  }
}

async function firstAddress(child: ChildProcess, errors: () => string): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const url = /http:\/\/127\.0\.0\.1:\d+\/\?token=\w+/.exec(line)?.[0]
    if (!url) continue
    child.stdout!.resume()
    return url
  }
  throw new Error(`The browser host ended before it gave an address. ${errors()}`)
}
