/** The fields that a query may name. A word without a field is looked for in all but `kind`, `lang` and `terms`. */
export const queryFields = [
  'title',
  'text',
  'speaker',
  'person',
  'publisher',
  'tag',
  'kind',
  'lang',
  'terms',
] as const
export type QueryField = (typeof queryFields)[number]

/** `required` is written `+word`, `prohibited` `-word`. */
export type Presence = 'optional' | 'required' | 'prohibited'

type ClauseBase = {
  readonly field: QueryField | null
  readonly presence: Presence
  /** 1 unless `^N` says otherwise. */
  readonly boost: number
  /** UTF-16 offsets of the clause in the query as it was typed, half open. */
  readonly start: number
  readonly end: number
}

/** One word as typed. `*` stands for any letters; `edits` (0 to 2) is how many letters may differ. */
export type WordClause = ClauseBase & {
  readonly type: 'word'
  readonly word: string
  readonly edits: number
}

/**
 * Words as they stand. `within` null: exactly these, one after the other. A number: all of them, in any order, at
 * most so many words apart from the first to the last.
 */
type PhraseClause = ClauseBase & {
  readonly type: 'phrase'
  readonly words: string
  readonly within: number | null
}

export type QueryClause = WordClause | PhraseClause

/** What was asked. Holds at least one clause. */
export type Query = { readonly clauses: readonly QueryClause[] }

/** The most that a word may differ, in letters. More finds anything and takes long. */
export const MAX_EDITS = 2
/** UTF-16 code units of a query, at the most. */
export const MAX_QUERY_LENGTH = 10_000
export const MAX_CLAUSES = 200
export const MAX_WILDCARDS = 3
/** Letters of a word that may be looked for with `~N`. */
export const MAX_FUZZY_LETTERS = 64
