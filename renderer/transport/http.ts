import { type Reply, replySchema } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Transport } from '../../shared/transport.ts'
import { createConnection } from './connection.ts'
import { createEventStream, type EventStreamSource } from './event-stream.ts'
import { words } from './words.ts'

/** The parts of the browser that the wire needs; tests give Node's. */
export type HttpPorts = {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>
  readonly openEvents: (path: string) => EventStreamSource
}

/** Speaks to the browser host: calls over POST /rpc, events over the stream at /events. */
export function createHttpTransport({ fetch, openEvents }: HttpPorts): Transport {
  const connection = createConnection()
  const stream = createEventStream(() => openEvents('/events'), connection.tell)
  return {
    async request(request) {
      const response = await fetch('/rpc', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      }).catch(cause => {
        connection.tell(false)
        return unreachable(cause)
      })
      connection.tell(true)
      return readReply(response)
    },
    subscribe: stream.subscribe,
    watch: connection.watch,
  }
}

/** Refusals of the host itself (too large, not signed in) are replies too; anything else is a lost connection. */
async function readReply(response: Response): Promise<Reply> {
  if (response.status === 401) throw new AppError('forbidden', words.shutOut)
  const wire = await response.text().catch(unreachable)
  try {
    return replySchema.parse(JSON.parse(wire))
  } catch (cause) {
    throw new AppError('internal', words.unanswered, { cause })
  }
}

function unreachable(cause: unknown): never {
  throw new AppError('internal', words.unanswered, { cause })
}
