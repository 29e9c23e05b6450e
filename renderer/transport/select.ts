import type { Bridge } from '../../shared/bridge.ts'
import type { Transport } from '../../shared/transport.ts'
import { createBridgeTransport } from './bridge.ts'
import { createHttpTransport } from './http.ts'

declare global {
  var secondSource: Bridge | undefined
}

/** The only place that knows which host the page runs in: Electron's preload leaves a bridge, a browser has none. */
export function selectTransport(): Transport {
  return globalThis.secondSource
    ? createBridgeTransport(globalThis.secondSource)
    : createHttpTransport({
        fetch: (path, init) => fetch(path, init),
        openEvents: path => new EventSource(path),
      })
}
