import type { EventMessage, Reply } from '../../../shared/contract.ts'

/** What a host that carries the wire needs of the core. */
export interface ServedCore {
  /** `wire` is a parsed request, unchecked. Never rejects for an expected failure: that is a reply. */
  dispatch(wire: unknown): Promise<Reply>
  subscribe(listener: (event: EventMessage) => void): () => void
}
