import { type WordField, wordFields } from '../../../../shared/query/query.ts'
import type { TermFamily } from '../packed/packed-index.ts'

/** lunr's fields: those that hold words, and the folded forms of all names of a document. */
export const FOLDED = 'folded'
export const indexFields = [...wordFields, FOLDED] as const
export type IndexField = (typeof indexFields)[number]

const TITLE_BOOST = 2
/** lunr's field boosts, by field number. */
export const boosts = indexFields.map(field => (field === 'title' ? TITLE_BOOST : 1))
export const boostOf = (field: WordField): number => boosts[fieldNumber(field)] ?? 1

export const fieldNumber = (field: IndexField): number => indexFields.indexOf(field)
/** Every field that holds words is kept a second time, letter by letter, where a script puts no spaces between words. */
export const letterFieldNumber = (field: WordField): number => wordFields.length + wordFields.indexOf(field)
/** How many fields postings are kept in. */
export const POSTING_FIELDS = wordFields.length * 2

const nothing = wordFields.map(() => -1)

/** Index terms: what lunr would call the words of a document. */
export const stems: TermFamily = { lexicon: 'stems', into: [...wordFields.map(fieldNumber), ...nothing] }

/** Folded forms are a field of their own, without `person`, whose words stand in other fields too. */
export const folds: TermFamily = {
  lexicon: 'folds',
  into: [...wordFields.map(field => (field === 'person' ? -1 : fieldNumber(FOLDED))), ...nothing],
}

/** One word for lunr. `term` is an index term, or a pattern with `*`; no pipeline is run on it. */
export type TermClause = {
  readonly term: string
  readonly fields: readonly IndexField[]
  readonly boost: number
  readonly edits: number
}
