import {
  type EventName,
  events,
  type Input,
  type Method,
  methods,
  type Output,
  type Payload,
} from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Transport } from '../../shared/transport.ts'

/** The core as the renderer sees it. */
export interface Client {
  /** Resolves to the checked answer; rejects with the AppError that the core answered, or that the wire failed with. */
  call<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>
  /** Runs `listener` for each event of this name. Returns the function that unsubscribes. */
  on<E extends EventName>(name: E, listener: (payload: Payload<E>) => void): () => void
  /** Runs `listener` when events may have been missed: fetch again what is shown. Returns the unsubscriber. */
  onReconnect(listener: () => void): () => void
  /** Runs `listener` whenever the core can no longer be heard, or again. Returns the unsubscriber. */
  onConnection(listener: (connected: boolean) => void): () => void
}

/** Puts the contract's types on a transport, and checks that what comes back is what the contract says. */
export function createClient(transport: Transport): Client {
  return {
    async call<M extends Method>(method: M, input: Input<M>) {
      const reply = await transport.request({ method, input })
      if (!reply.ok) throw new AppError(reply.code, reply.message)
      return methods[method].output.parse(reply.value) as Output<M>
    },
    on<E extends EventName>(name: E, listener: (payload: Payload<E>) => void) {
      return transport.subscribe(event => {
        if (event.name === name) listener(events[name].parse(event.payload) as Payload<E>)
      }, ignore)
    },
    onReconnect: listener => transport.subscribe(ignore, listener),
    onConnection: listener => transport.watch?.(listener) ?? ignore,
  }
}

const ignore = () => {}
