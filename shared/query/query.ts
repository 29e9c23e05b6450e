/** The fields that hold words, in which a word without a field is looked for. */
export const wordFields = ['title', 'text', 'speaker', 'person', 'publisher', 'tag'] as const
export type WordField = (typeof wordFields)[number]

/** The fields that hold one of a few values rather than words. */
export const valueFields = ['kind', 'lang', 'terms', 'is'] as const
export type ValueField = (typeof valueFields)[number]

export const dateFields = ['after', 'before', 'on'] as const
export type DateField = (typeof dateFields)[number]

/** The fields that a query may name. */
export const queryFields = [...wordFields, ...valueFields, ...dateFields, 'sort'] as const
export type QueryField = (typeof queryFields)[number]

/** `required` is written `+word`, `prohibited` `-word` or `NOT word`. */
export type Presence = 'optional' | 'required' | 'prohibited'

type ClauseBase = {
  readonly presence: Presence
  /** 1 unless `^N` says otherwise; what a group was given is in the clauses within. */
  readonly boost: number
  /** UTF-16 offsets of the clause in the query as it was typed, half open. */
  readonly start: number
  readonly end: number
}

/** One word as typed. `*` stands for any letters; `edits` (0 to 2) is how many letters may differ. */
export type WordClause = ClauseBase & {
  readonly type: 'word'
  readonly field: WordField | null
  readonly word: string
  readonly edits: number
}

/**
 * Words as they stand. `within` null: exactly these, one after the other. A number: all of them, in any order, at
 * most so many words apart from the first to the last.
 */
export type PhraseClause = ClauseBase & {
  readonly type: 'phrase'
  readonly field: WordField | null
  readonly words: string
  readonly within: number | null
}

/** A value that a record has or has not, as the records spell it. */
export type ValueClause = ClauseBase & {
  readonly type: 'value'
  readonly field: ValueField
  readonly value: string
}

/**
 * Days that a record's date lies in: from `from` on, before `until`, as ISO days; null is open. The date is when it
 * was published or said, else captured; of a note or draft, when it was last changed.
 */
export type DateClause = ClauseBase & {
  readonly type: 'date'
  readonly field: DateField
  /** As typed: "2024-03". */
  readonly date: string
  readonly from: string | null
  readonly until: string | null
}

/**
 * Clauses in parentheses (`list`, which is read as a query of its own), joined by AND (`all`: every one) or by OR
 * (`any`: at least one). A prohibited clause within `any` stands for what is without it.
 */
export type GroupClause = ClauseBase & {
  readonly type: 'group'
  readonly mode: 'list' | 'all' | 'any'
  readonly clauses: readonly QueryClause[]
}

export type QueryClause = WordClause | PhraseClause | ValueClause | DateClause | GroupClause

export const sortOrders = ['relevance', 'date', 'oldest'] as const
/** `date` puts the newest first. Within one day, and without a date, relevance decides. */
export type SortOrder = (typeof sortOrders)[number]
export type SortClause = { readonly order: SortOrder; readonly start: number; readonly end: number }

/**
 * What was asked: a list as in lunr (what is required, what is prohibited, and of the rest at least one where nothing
 * is required), in which values and dates narrow. Holds at least one clause.
 */
export type Query = { readonly clauses: readonly QueryClause[]; readonly sort: SortClause | null }

/** The most that a word may differ, in letters. More finds anything and takes long. */
export const MAX_EDITS = 2
/** UTF-16 code units of a query, at the most. */
export const MAX_QUERY_LENGTH = 10_000
/** Words, phrases, values and dates, at the most. */
export const MAX_CLAUSES = 200
/** Parentheses within parentheses, at the most. */
export const MAX_DEPTH = 50
export const MAX_WILDCARDS = 3
/** Letters of a word that may be looked for with `~N`. */
export const MAX_FUZZY_LETTERS = 64
