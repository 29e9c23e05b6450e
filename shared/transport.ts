import type { EventMessage, Reply, Request } from './contract.ts'

/** The only seam between renderer and core. One implementation per host. */
export interface Transport {
  request(request: Request): Promise<Reply>
  /** Returns the function that unsubscribes. `onReconnect` runs when events may have been missed. */
  subscribe(listener: (event: EventMessage) => void, onReconnect: () => void): () => void
  /**
   * Tells whether the core can be heard, whenever that changes; a transport that cannot be cut off has none. Returns
   * what ends it.
   */
  watch?(listener: (connected: boolean) => void): () => void
}
