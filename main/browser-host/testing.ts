import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { EventMessage, Reply } from '../../shared/contract.ts'
import type { ServedCore } from '../core/web/served-core.ts'
import { type BrowserHost, serve } from './serve.ts'

/** A core that answers each call with what it was sent, and counts them. For tests of the host itself. */
export function createEchoCore() {
  const listeners = new Set<(event: EventMessage) => void>()
  const calls: unknown[] = []
  const core: ServedCore = {
    async dispatch(wire): Promise<Reply> {
      calls.push(wire)
      return { ok: true, value: wire }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  const publish = (event: EventMessage): void => {
    for (const listener of listeners) listener(event)
  }
  return { core, calls, publish, listeners }
}

export type TestHost = ReturnType<typeof createEchoCore> & {
  host: BrowserHost
  origin: string
  port: number
  /** The Cookie header of a browser that was let in. */
  cookie: string
  errors: unknown[]
  folder: string
  close(): Promise<void>
}

/** A real browser host on a free port, with a small interface and an echoing core, and the cookie to enter it. */
export async function startTestHost(core: Partial<ServedCore> = {}): Promise<TestHost> {
  const folder = await mkdtemp(join(tmpdir(), 'browser-host-'))
  const staticFolder = join(folder, 'site')
  await mkdir(join(staticFolder, 'assets'), { recursive: true })
  await writeFile(
    join(staticFolder, 'index.html'),
    '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><p>Interface</p>',
  )
  await writeFile(join(staticFolder, 'assets', 'main-4f2a.js'), 'export {}')
  await writeFile(join(folder, 'secret.txt'), 'words of a notebook')
  const echo = createEchoCore()
  const errors: unknown[] = []
  const host = await serve({ ...echo.core, ...core }, { staticFolder, log: error => errors.push(error) })
  const { origin, port } = new URL(host.url)
  const entry = await ask(Number(port), { path: host.url.slice(origin.length) })
  const cookie = entry.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const close = async (): Promise<void> => {
    await host.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { ...echo, host, origin, port: Number(port), cookie, errors, folder, close }
}

export type Asked = {
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}
export type Answered = { status: number; headers: IncomingMessage['headers']; body: string }

/** One request over node:http, which sends the path and headers as they are given. */
export function ask(port: number, { path, method = 'GET', headers = {}, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const req = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, res => {
      text(res).then(
        content => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: content }),
        reject,
      )
    })
    req.once('error', reject)
    req.end(body)
  })
}

/** Bytes as they are, over a socket; resolves to all that comes back until the host ends the connection. */
export function askRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const last = bytes.includes('Connection:')
      ? bytes
      : bytes.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')
    const socket = connect(port, '127.0.0.1', () => socket.write(last))
    text(socket).then(resolve, reject)
  })
}
