import type { EventMessage } from '../../shared/contract.ts'
import type { Transport } from '../../shared/transport.ts'

/** What is used of the browser's EventSource. */
export interface EventStreamSource {
  readonly readyState: number
  addEventListener(name: string, listener: (event: MessageEvent) => void): void
  close(): void
}

const CLOSED = 2
const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 10_000

/**
 * Shares one event stream among all subscribers, opened with the first and closed after the last. The browser
 * reconnects by itself after a broken connection, but gives up after a refusal: then this tries again, more and
 * more slowly. The host says in `ready` whether events were missed since the last one seen.
 * `tell` hears whether the host can be heard.
 */
export function createEventStream(
  open: () => EventStreamSource,
  tell: (connected: boolean) => void = () => {},
): Pick<Transport, 'subscribe'> {
  const subscribers = new Set<{ listener: (event: EventMessage) => void; onReconnect: () => void }>()
  let source: EventStreamSource | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_RETRY_MS
  let opened = false

  function connect(): void {
    const current = open()
    source = current
    current.addEventListener('ready', event => {
      // What happened between the page's first questions and this moment was told to nobody here.
      const missed = !opened || (JSON.parse(event.data) as { missed: boolean }).missed
      opened = true
      wait = FIRST_RETRY_MS
      tell(true)
      if (missed) for (const { onReconnect } of [...subscribers]) guarded(onReconnect)
    })
    current.addEventListener('message', event => {
      const message = JSON.parse(event.data) as EventMessage
      for (const { listener } of [...subscribers]) guarded(() => listener(message))
    })
    current.addEventListener('error', () => {
      if (current !== source) return
      tell(false)
      if (current.readyState !== CLOSED) return
      current.close()
      retry = setTimeout(connect, wait)
      wait = Math.min(wait * 2, LONGEST_RETRY_MS)
    })
  }

  function disconnect(): void {
    clearTimeout(retry)
    source?.close()
    source = undefined
    opened = false
  }

  return {
    subscribe(listener, onReconnect) {
      const subscriber = { listener, onReconnect }
      subscribers.add(subscriber)
      if (subscribers.size === 1) connect()
      return () => {
        if (subscribers.delete(subscriber) && subscribers.size === 0) disconnect()
      }
    },
  }
}

/** One subscriber's bug is reported as an uncaught error and does not keep the event from the others. */
function guarded(run: () => void): void {
  try {
    run()
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
