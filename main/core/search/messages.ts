import type { Range } from '../../../shared/domain/ids.ts'
import type { Explanation, IndexStatus, SearchResult } from '../../../shared/domain/search.ts'
import type { ErrorCode } from '../../../shared/errors.ts'
import type { SearchDocument, SearchRequest } from './search.ts'

/** A question to the worker, and what it answers. `settle` has everything saved that is not. */
export type Questions = {
  query: { asks: SearchRequest; answers: SearchResult }
  highlights: { asks: { query: string; document: string }; answers: Range[] }
  explain: { asks: { query: string; document: string }; answers: Explanation | null }
  ready: { asks: null; answers: null }
  settle: { asks: null; answers: null }
}
export type QuestionName = keyof Questions

/** A question carries a number, which its reply carries again. */
export type Question = {
  [Name in QuestionName]: { type: 'ask'; number: number; name: Name; asks: Questions[Name]['asks'] }
}[QuestionName]

/** A document's id, and the stamp of its record as it is now. */
export type Stamp = readonly [id: string, stamp: string]

/** A segment by its name; its bytes. */
export type NamedSegment = { readonly name: string; readonly buffer: ArrayBuffer }

/**
 * To the worker. First the segments that are on disk (`load`, `loaded`), then, asked for piece by piece, the `stamps` of
 * all records: what differs is `read`. `stops` (stops.ts) come before all; a `stop` is for a question that still waits. `put` documents are found by every later query, and go before what is read.
 */
export type ToWorker =
  | { type: 'stops'; shared: SharedArrayBuffer }
  | { type: 'stop'; number: number }
  | { type: 'load'; segment: NamedSegment }
  | { type: 'loaded' }
  | { type: 'stamps'; stamps: readonly Stamp[]; last: boolean; whole: boolean }
  | { type: 'documents'; number: number; documents: readonly SearchDocument[]; unread: readonly string[] }
  | { type: 'put'; documents: readonly SearchDocument[] }
  | { type: 'remove'; ids: readonly string[] }
  | { type: 'saved'; names: readonly string[]; failed: boolean }
  | Question

/** What to keep on disk: all segments by name, in their order, and the bytes of those that are not there yet. */
export type Save = { readonly names: readonly string[]; readonly fresh: readonly NamedSegment[] }

/** From the worker. `stamps` asks for the next piece, `read` for documents; `bug` is for the log. */
export type FromWorker =
  | { type: 'answered'; number: number; answer: Questions[QuestionName]['answers'] }
  | { type: 'refused'; number: number; code: ErrorCode; sentence: string }
  | { type: 'stamps' }
  | { type: 'read'; number: number; ids: readonly string[] }
  | { type: 'save'; save: Save }
  | { type: 'status'; status: IndexStatus }
  | { type: 'bug'; error: unknown }
