import type { Bridge } from '../../shared/bridge.ts'
import { type EventMessage, replySchema } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Transport } from '../../shared/transport.ts'
import { words } from './words.ts'

/** Speaks to the core through Electron's preload. A process of the same app misses no events: it never reconnects. */
export function createBridgeTransport(bridge: Bridge): Transport {
  return {
    async request(request) {
      const wire = await bridge.request(JSON.stringify(request)).catch(cause => {
        throw new AppError('internal', words.windowCut, { cause })
      })
      return replySchema.parse(JSON.parse(wire))
    },
    subscribe: listener => bridge.subscribe(wire => listener(JSON.parse(wire) as EventMessage)),
  }
}
