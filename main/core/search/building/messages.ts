import type { SearchDocument } from '../search.ts'

/** To a worker that makes segments. After `finish` it makes one of what is left, and ends. */
export type ToBuilder = { type: 'put'; documents: readonly SearchDocument[] } | { type: 'finish' }

/** From it. `took` answers each `put`; a segment holds all that was taken since the one before, but for what is a `bug`. */
export type FromBuilder =
  | { type: 'took'; documents: number }
  | { type: 'segment'; buffer: ArrayBuffer }
  | { type: 'finished' }
  | { type: 'bug'; error: unknown }
