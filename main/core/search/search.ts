import type { Range } from '../../../shared/domain/ids.ts'
import type {
  Explanation,
  IndexStatus,
  Narrowing,
  SearchableKind,
  SearchResult,
} from '../../../shared/domain/search.ts'
import type { Terms } from '../../../shared/domain/terms.ts'

/**
 * One record as search sees it. `text` is what highlights refer to: a snapshot's text, a quote's exact words,
 * a draft's or note's plain text, a person's aliases and role.
 */
export type SearchDocument = {
  readonly id: string
  /** Another one for every version of what the document is made from: an index on disk is compared by it. */
  readonly stamp: string
  readonly kind: SearchableKind
  readonly title: string
  readonly text: string
  /** BCP 47, or null when it is not known. */
  readonly language: string | null
  readonly speaker: string
  readonly publisher: string
  readonly tags: readonly string[]
  readonly terms: Terms | null
  readonly sourceId: string | null
  readonly detail: string
  /**
   * When it was published or said, else captured; of a note or draft, when it was last changed. ISO 8601, as exact as
   * it is known ("2024", "2024-03", "2024-03-12T06:00:00Z"). Null without one.
   */
  readonly date: string | null
  /** When it came into the notebook, or was last written: a source's latest capture. Milliseconds since 1970. */
  readonly arrivedAt: number
  /** Of a quote: whether it was checked. */
  readonly checked: boolean | null
  /** Whether a comment stands with it. */
  readonly annotated: boolean
  /** Who said it, or who it is. */
  readonly personId: string | null
}

export type SearchRequest = {
  readonly query: string
  /** Empty: all kinds. */
  readonly kinds: readonly SearchableKind[]
  /** By facet, the values of which a document must have one. */
  readonly narrow: Narrowing
  /** What came in after this instant is new; null asks about none. */
  readonly since: number | null
  readonly offset: number
  readonly limit: number
}

/**
 * Finds documents. An implementation works away from the caller's thread; another provider (a shared archive) may
 * stand behind the same interface. A query that cannot be understood rejects with AppError('invalid-query') and a
 * sentence that says where and why.
 */
export interface Search {
  /** Adds the documents, or replaces those with the same id. Found by every query sent afterwards. */
  put(documents: readonly SearchDocument[]): void
  remove(ids: readonly string[]): void
  query(request: SearchRequest): Promise<SearchResult>
  /** Gives up the answers to this very request that are outstanding: they reject with AppError('cancelled'), at once. */
  cancel(request: SearchRequest): void
  /** All places in one document's text, in order, not overlapping. */
  highlights(query: string, id: string): Promise<Range[]>
  /** Why a document has its score; null when the query does not find it. */
  explain(query: string, id: string): Promise<Explanation | null>
  /**
   * Resolves when everything that the notebook held at the start is found. A query does not wait so long: while the
   * index is being filled it is answered from what is there after a second, and says how much that was.
   */
  ready(): Promise<void>
  status(): IndexStatus
  onStatus(listener: (status: IndexStatus) => void): void
  close(): Promise<void>
}
