import { AppError } from '../../../../shared/errors.ts'
import {
  type GroupClause,
  type PhraseClause,
  type Query,
  type QueryClause,
  type WordClause,
  type WordField,
  wordFields,
} from '../../../../shared/query/query.ts'
import { foldsOfQuery } from '../fold/fold.ts'
import type { Catalogue } from '../index/catalogue.ts'
import { isStopWord, stem } from '../words/languages.ts'
import { normaliseWord } from '../words/normalise.ts'
import { isSpaceless, tokenise } from '../words/tokenise.ts'
import type { Atom, PhraseAtom, PhraseWord, SequenceAtom, WordAtom } from './atoms.ts'
import { exactWord, formsWithFold, patternParts, patternWord, remember } from './look-up.ts'
import { apart, narrowAtom, narrowGroup } from './narrow.ts'
import { itemsOf } from './sequence-items.ts'

const fieldsOf = (field: WordField | null): readonly WordField[] =>
  // A person's names stand in other fields too.
  field === null ? wordFields.filter(each => each !== 'person') : [field]

/** UTF-16 code units of a pattern in a script without spaces: bounds what a hostile query can cost. */
const MAX_PATTERN_LETTERS = 64

/**
 * Turns a query into what is asked of the index. Every word is read in every language present, as the documents'
 * words were; words that say nothing alone ("the") are left out where another word remains, as lunr does.
 */
export function plan(query: Query, catalogue: Catalogue): Atom[] {
  const atoms = listAtoms(query.clauses, catalogue)
  if (atoms.length === 0)
    throw new AppError('invalid-query', 'There is nothing to search for in these marks: type a word.')
  return atoms
}

function listAtoms(clauses: readonly QueryClause[], catalogue: Catalogue): Atom[] {
  const telling = clauses.filter(clause => !isIdle(clause, catalogue))
  return (telling.length > 0 ? telling : clauses).flatMap(clause => atomsFor(clause, catalogue))
}

/** A plain word that is a stop word in a language present. */
function isIdle(clause: QueryClause, catalogue: Catalogue): boolean {
  if (clause.type !== 'word' || clause.presence !== 'optional' || clause.field !== null) return false
  if (clause.boost !== 1 || clause.edits > 0) return false
  const word = normaliseWord(clause.word)
  return catalogue.readings.some(reading => isStopWord(reading, word))
}

function atomsFor(clause: QueryClause, catalogue: Catalogue): Atom[] {
  if (clause.type === 'group') return groupAtoms(clause, catalogue)
  if (clause.type === 'value' || clause.type === 'date') return [narrowAtom(clause, catalogue)]
  const { presence, boost, field } = clause
  if (clause.type === 'phrase') {
    if (isSpaceless(clause.words)) return [sequence(clause, clause.words, clause.within, catalogue)]
    const words = phraseWords(clause.words, fieldsOf(field), catalogue)
    if (words.length === 0) return []
    return [{ type: 'phrase', presence, boost, fields: fieldsOf(field), words, within: clause.within }]
  }
  if (isSpaceless(clause.word)) return [spacelessWord(clause, catalogue)]
  const parts = partsOf(clause.word)
  if (parts.length > 1) return [compound(parts, clause, catalogue)]
  return parts.map(part => wordAtom(part, clause, clause.edits, catalogue))
}

function groupAtoms(clause: GroupClause, catalogue: Catalogue): Atom[] {
  const { mode, clauses, presence } = clause
  const atoms =
    mode === 'list' ? listAtoms(clauses, catalogue) : clauses.flatMap(inner => atomsFor(inner, catalogue))
  const narrowing = atoms.filter(atom => atom.type === 'narrow')
  if (atoms.length === 0) return []
  if (narrowing.length === atoms.length) return [narrowGroup(clause, narrowing)]
  if (mode === 'any') return [{ type: 'group', mode, presence, boost: 1, atoms }]
  const words = atoms.filter(atom => atom.type !== 'narrow')
  const inside = mode === 'all' ? [...words, ...apart(narrowing)] : atoms
  return [{ type: 'group', mode: 'list', presence, boost: 1, atoms: inside }]
}

/** Found by its letters, by its folded forms and, with `~N`, in words as the segmenter cuts them. */
function spacelessWord(clause: WordClause, catalogue: Catalogue): SequenceAtom {
  if (clause.word.includes('*') && clause.word.length > MAX_PATTERN_LETTERS)
    throw new AppError(
      'invalid-query',
      `A word with “*” is too long in a script without spaces: at most ${MAX_PATTERN_LETTERS} letters.`,
    )
  const atom = sequence(clause, clause.word, null, catalogue)
  const whole = normaliseWord(clause.word)
  if (!/^[\p{L}\p{N}\p{M}]+$/u.test(whole)) return atom
  const also = wordAtom(whole, clause, clause.edits, catalogue)
  return { ...atom, also: clause.edits > 0 ? also : { ...also, clauses: [], meant: () => false } }
}

function sequence(
  clause: WordClause | PhraseClause,
  typed: string,
  within: number | null,
  catalogue: Catalogue,
): SequenceAtom {
  const fields = fieldsOf(clause.field)
  const items = itemsOf(typed, fields, catalogue)
  return {
    type: 'sequence',
    presence: clause.presence,
    boost: clause.boost,
    fields,
    items,
    within,
    also: null,
  }
}

/** The normalised words that one typed word comes to ("re-educ*" is two); stars are kept. */
function partsOf(typed: string): string[] {
  if (!typed.includes('*'))
    return tokenise(typed).flatMap(({ start, end }) => normaliseWord(typed.slice(start, end)) || [])
  return typed
    .split(/[^\p{L}\p{N}\p{M}\p{Cf}'’*]+/u)
    .map(part => part.split('*').map(normaliseWord).join('*'))
    .filter(part => /[^*]/.test(part))
}

/** Several words typed as one stand next to each other. */
function compound(parts: readonly string[], clause: WordClause, catalogue: Catalogue): PhraseAtom {
  if (clause.edits > 0)
    throw new AppError(
      'invalid-query',
      `“~${clause.edits}” needs a single word, and “${clause.word}” is several: write them apart.`,
    )
  const fields = fieldsOf(clause.field)
  const words = parts.map(part =>
    part.includes('*') ? patternWord(part, fields, catalogue) : exactWord(part, fields, catalogue),
  )
  return { type: 'phrase', presence: clause.presence, boost: clause.boost, fields, words, within: null }
}

function phraseWords(text: string, fields: readonly WordField[], catalogue: Catalogue): PhraseWord[] {
  return tokenise(text).flatMap(({ start, end }) => {
    const word = normaliseWord(text.slice(start, end))
    return word === '' ? [] : exactWord(word, fields, catalogue)
  })
}

function wordAtom(part: string, clause: WordClause, edits: number, catalogue: Catalogue): WordAtom {
  const fields = fieldsOf(clause.field)
  const { presence, boost } = clause
  const base = { type: 'word', presence, boost, fields, restricted: clause.field !== null } as const
  const readings = catalogue.readings.map(reading => stem(reading, part))
  const folds = part.includes('*') ? [] : foldsOfQuery(part, readings)
  const foldSet = new Set(folds)
  const foldForms = formsWithFold(folds, catalogue)
  const meantByFold = remember(catalogue, entry => entry.folds.some(fold => foldSet.has(fold)))
  if (part.includes('*')) {
    const { meant, clauses, forms } = patternParts(part, fields, boost, catalogue)
    return { ...base, clauses, folds, foldForms, meant, meantByFold, forms }
  }
  const stems = new Set(readings.length > 0 ? readings : [part])
  const terms =
    edits === 0 ? stems : new Set([...stems].flatMap(term => [...catalogue.termsNear(term, edits)]))
  return {
    ...base,
    clauses: [...stems].map(term => ({ term, fields, boost, edits })),
    folds,
    foldForms,
    meant: remember(catalogue, entry => terms.has(entry.stem)),
    meantByFold,
    forms: null,
  }
}
