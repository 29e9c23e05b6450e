import type { Range } from '../../../shared/domain/ids.ts'
import type { IndexStatus, SearchResult } from '../../../shared/domain/search.ts'
import type { ErrorCode } from '../../../shared/errors.ts'
import type { SearchDocument, SearchRequest } from './search.ts'

/** A question to the worker, and what it answers. */
export type Questions = {
  query: { asks: SearchRequest; answers: SearchResult }
  highlights: { asks: { query: string; document: string }; answers: Range[] }
  ready: { asks: null; answers: null }
}
export type QuestionName = keyof Questions

/** A question carries a number, which its reply carries again. */
export type Question = {
  [Name in QuestionName]: { type: 'ask'; number: number; name: Name; asks: Questions[Name]['asks'] }
}[QuestionName]

/**
 * To the worker. `put` documents are found by every later query; `fill` documents are what the notebook held when
 * the worker started, and are taken in as time allows: a `put` or `remove` of the same id goes before them.
 */
export type ToWorker =
  | { type: 'put'; documents: readonly SearchDocument[] }
  | { type: 'remove'; ids: readonly string[] }
  | { type: 'fill'; documents: readonly SearchDocument[]; last: boolean }
  | Question

/** From the worker. `more` asks for the next `fill`; `bug` is for the log. */
export type FromWorker =
  | { type: 'answered'; number: number; answer: Questions[QuestionName]['answers'] }
  | { type: 'refused'; number: number; code: ErrorCode; sentence: string }
  | { type: 'more' }
  | { type: 'status'; status: IndexStatus }
  | { type: 'bug'; error: unknown }
