import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

export type DevTools = {
  /** Sends a command of Chromium's DevTools protocol and answers its result. Rejects with what Chromium says. */
  send(method: string, params?: object, sessionId?: string): Promise<Record<string, unknown>>
}

type Waiting = { resolve(result: Record<string, unknown>): void; reject(error: Error): void }

/**
 * Speaks with a Chromium that was started with `--remote-debugging-pipe`: JSON on file descriptors 3 and 4, each message
 * ended by a zero byte. No port is opened, so nobody else on the machine can speak with it.
 */
export function devToolsOf(chromium: ChildProcess): DevTools {
  const [, , , input, output] = chromium.stdio
  const waiting = new Map<number, Waiting>()
  let last = 0
  let parts: Buffer[] = []
  const end = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const hear = (message: string) => {
    const { id, result, error } = JSON.parse(message) as {
      id?: number
      result?: Record<string, unknown>
      error?: { message: string }
    }
    const asked = id === undefined ? undefined : waiting.get(id)
    if (id === undefined || !asked) return
    waiting.delete(id)
    if (error) asked.reject(new Error(`Chromium says: ${error.message}`))
    else asked.resolve(result ?? {})
  }
  ;(output as Readable).on('data', (chunk: Buffer) => {
    let from = 0
    for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
      const message = Buffer.concat([...parts, chunk.subarray(from, at)]).toString()
      parts = []
      from = at + 1
      hear(message)
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  })
  chromium.once('error', end)
  chromium.once('exit', () => end(new Error('Chromium ended before it had printed.')))
  ;(input as Writable).on('error', end)
  return {
    send(method, params = {}, sessionId) {
      last += 1
      const id = last
      const { promise, resolve, reject } = Promise.withResolvers<Record<string, unknown>>()
      waiting.set(id, { resolve, reject })
      const message = { id, method, params, ...(sessionId !== undefined && { sessionId }) }
      ;(input as Writable).write(`${JSON.stringify(message)}\0`)
      return promise
    },
  }
}
