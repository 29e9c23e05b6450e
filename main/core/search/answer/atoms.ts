import type { ValueField } from '../../../../shared/query/check-value.ts'
import type { Presence } from '../../../../shared/query/query.ts'
import type { WordField } from '../index/analysed.ts'
import type { TermClause } from '../index/segment.ts'

/** Says of a vocabulary entry, by its id, whether it is meant. */
export type Meant = (id: number) => boolean

type AtomBase = { readonly presence: Presence; readonly boost: number }

/** A value that a document has or has not. */
export type ValueAtom = AtomBase & {
  readonly type: 'value'
  readonly field: ValueField
  readonly value: string
}

/** A word, found by lunr's index terms, and under its folded forms in names. */
export type WordAtom = AtomBase & {
  readonly type: 'word'
  readonly fields: readonly WordField[]
  /** True when the query named the field. */
  readonly restricted: boolean
  readonly clauses: readonly TermClause[]
  readonly folds: readonly string[]
  /** Whether an occurrence is meant, as written, by its stem, within the edits or by its fold. */
  readonly meant: Meant
  readonly meantByFold: Meant
  /** True when lunr's terms are not the whole answer (patterns), so that the documents are read. */
  readonly scanned: boolean
}

/** One word of a phrase: the entries it may be, and the lunr clauses that find candidates. */
export type PhraseWord = {
  readonly meant: Meant
  readonly clauses: readonly TermClause[]
}

/** Words one after the other (`within` null), or all within so many words of each other. */
export type PhraseAtom = AtomBase & {
  readonly type: 'phrase'
  readonly fields: readonly WordField[]
  readonly words: readonly PhraseWord[]
  readonly within: number | null
}

export type Atom = ValueAtom | WordAtom | PhraseAtom
