import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { securityHeaders } from '../core/web/content-policy.ts'
import type { ServedCore } from '../core/web/served-core.ts'

const HEARTBEAT_MS = 15_000
/** Bytes waiting for one window: past this it is let go, and fetches everything again when it comes back. */
const MAX_WAITING_BYTES = 1024 * 1024
const RETRY_MS = 1_000

/**
 * Server-sent events: each with the id `<run>-<number>`. A stream starts with `ready`, which says whether events were
 * missed since the id that the browser saw last (`Last-Event-ID`); missed events are not repeated, because they say
 * only what to fetch again. Comments keep the connection alive.
 */
export function createEventStreams(core: ServedCore) {
  const run = randomBytes(6).toString('hex')
  const streams = new Set<ServerResponse>()
  let number = 0
  const lastId = (): string => `${run}-${number}`

  function write(stream: ServerResponse, text: string): void {
    if (stream.writableLength > MAX_WAITING_BYTES) stream.destroy()
    else stream.write(text)
  }

  const stop = core.subscribe(event => {
    number += 1
    for (const stream of streams) write(stream, `id: ${lastId()}\ndata: ${JSON.stringify(event)}\n\n`)
  })
  const heartbeat = setInterval(() => {
    for (const stream of streams) write(stream, ':\n\n')
  }, HEARTBEAT_MS).unref()

  return {
    open(req: IncomingMessage, res: ServerResponse): void {
      res.writeHead(200, {
        ...securityHeaders,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      })
      const missed = req.headers['last-event-id'] !== lastId()
      res.write(`retry: ${RETRY_MS}\nid: ${lastId()}\nevent: ready\ndata: ${JSON.stringify({ missed })}\n\n`)
      streams.add(res)
      res.once('close', () => streams.delete(res))
    },
    close(): void {
      stop()
      clearInterval(heartbeat)
      for (const stream of streams) stream.end()
    },
  }
}

export type EventStreams = ReturnType<typeof createEventStreams>
