import type { Presence, WordField } from '../../../../shared/query/query.ts'
import type { TermClause } from '../index/fields.ts'
import type { Facts } from '../index/packing.ts'
import type { FormsBySegment } from '../packed/packed-index.ts'

/** Says of a vocabulary entry, by its id, whether it is meant. */
export type Meant = (id: number) => boolean

type AtomBase = { readonly presence: Presence; readonly boost: number }

/** A value that a document has or has not, or days that its date lies in. */
export type NarrowAtom = AtomBase & {
  readonly type: 'narrow'
  /** In a list those of one name are alternatives; null is asked for by itself. */
  readonly alternatives: string | null
  readonly fits: (document: Facts) => boolean
}

/** Atoms as a query of their own (`list`; what AND joins is a list of required ones), or one of them at least (`any`). */
export type GroupAtom = AtomBase & {
  readonly type: 'group'
  readonly mode: 'list' | 'any'
  readonly atoms: readonly Atom[]
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
  /** The forms that are meant where index terms are not the whole answer (patterns), else null. */
  readonly forms: FormsBySegment | null
  /** The forms with one of the folds. */
  readonly foldForms: FormsBySegment
}

/** One word of a phrase: the entries and forms it may be, and the lunr clauses that weigh it. */
export type PhraseWord = {
  readonly meant: Meant
  readonly forms: FormsBySegment
  readonly clauses: readonly TermClause[]
}

/** Words one after the other (`within` null), or all within so many words of each other. */
export type PhraseAtom = AtomBase & {
  readonly type: 'phrase'
  readonly fields: readonly WordField[]
  readonly words: readonly PhraseWord[]
  readonly within: number | null
}

/**
 * A letter of a script without spaces, or a word of another script. `link` says how it follows the one before: as
 * the words of a phrase do (`next`), without anything between (`joined`), or after other letters (`later`, a star).
 */
export type SequenceItem = {
  readonly meant: Meant
  readonly forms: FormsBySegment
  /** The one id that is meant, if it is one: for a fast look. */
  readonly id: number | null
  readonly link: 'next' | 'joined' | 'later'
}

/** A word or phrase with letters of a script without spaces, found letter by letter (index/letters.ts). */
export type SequenceAtom = AtomBase & {
  readonly type: 'sequence'
  readonly fields: readonly WordField[]
  readonly items: readonly SequenceItem[]
  /** As in a phrase; letters count as words. */
  readonly within: number | null
  /** Folded forms and near spellings of the whole, which are found too. */
  readonly also: WordAtom | null
}

export type Atom = NarrowAtom | WordAtom | PhraseAtom | SequenceAtom | GroupAtom

/** The atoms that hit words in a document: those of groups too, without what is prohibited. */
export function hittingAtoms(atoms: readonly Atom[]): (WordAtom | PhraseAtom | SequenceAtom)[] {
  return atoms.flatMap(atom => {
    if (atom.presence === 'prohibited' || atom.type === 'narrow') return []
    return atom.type === 'group' ? hittingAtoms(atom.atoms) : [atom]
  })
}
