import { AppError } from '../../../../shared/errors.ts'
import { isValueField } from '../../../../shared/query/check-value.ts'
import type { Query, QueryClause, QueryField, WordClause } from '../../../../shared/query/query.ts'
import { foldsOfQuery } from '../fold/fold.ts'
import type { WordField } from '../index/analysed.ts'
import type { Catalogue } from '../index/catalogue.ts'
import type { TermClause } from '../index/segment.ts'
import type { Entry } from '../index/vocabulary.ts'
import { isStopWord, stem } from '../words/languages.ts'
import { normaliseWord } from '../words/normalise.ts'
import { isSpaceless, tokenise } from '../words/tokenise.ts'
import type { Atom, Meant, PhraseAtom, PhraseWord, WordAtom } from './atoms.ts'
import { matchesGlob } from './glob.ts'

/** Where a word is looked for when no field is named. */
const everywhere: readonly WordField[] = ['title', 'text', 'speaker', 'publisher', 'tag']
const fieldsOf = (field: QueryField | null): readonly WordField[] =>
  field === null || isValueField(field) ? everywhere : [field]

/** Stems added to a pattern for words that it fits while their stem does not, at the most (they only weigh). */
const MAX_EXTRA_TERMS = 200

/**
 * Turns a query into what is asked of the index. Every word is read in every language present, as the documents'
 * words were; words that say nothing alone ("the") are left out where another word remains, as lunr does.
 */
export function plan(query: Query, catalogue: Catalogue): Atom[] {
  const telling = query.clauses.filter(clause => !isIdle(clause, catalogue))
  const clauses = telling.length > 0 ? telling : query.clauses
  const atoms = clauses.flatMap(clause => atomsFor(clause, catalogue))
  if (atoms.length === 0)
    throw new AppError('invalid-query', 'There is nothing to search for in these marks: type a word.')
  return atoms
}

/** What the segmenter cuts in two when it stands alone may be part of one word in a text. */
function insideLonger(clause: WordClause, catalogue: Catalogue): WordAtom[] {
  const whole = normaliseWord(clause.word)
  const fits = clause.presence !== 'required' && /^[\p{L}\p{M}]+$/u.test(whole) && isSpaceless(whole)
  return fits ? [wordAtom(whole, clause, 0, catalogue)] : []
}

/** A plain word that is a stop word in a language present. */
function isIdle(clause: QueryClause, catalogue: Catalogue): boolean {
  if (clause.type !== 'word' || clause.presence !== 'optional' || clause.field !== null) return false
  if (clause.boost !== 1 || clause.edits > 0) return false
  const word = normaliseWord(clause.word)
  return catalogue.readings.some(reading => isStopWord(reading, word))
}

function atomsFor(clause: QueryClause, catalogue: Catalogue): Atom[] {
  const { presence, boost, field } = clause
  if (clause.type === 'phrase') {
    const words = phraseWords(clause.words, fieldsOf(field), catalogue)
    if (words.length === 0) return []
    return [{ type: 'phrase', presence, boost, fields: fieldsOf(field), words, within: clause.within }]
  }
  if (isValueField(field)) return [{ type: 'value', presence, boost, field, value: clause.word }]
  const parts = partsOf(clause.word)
  if (parts.length > 1) return [compound(parts, clause, catalogue), ...insideLonger(clause, catalogue)]
  return parts.map(part => wordAtom(part, clause, clause.edits, catalogue))
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

function exactWord(word: string, fields: readonly WordField[], { vocabulary }: Catalogue): PhraseWord {
  const ids = new Set(vocabulary.idsOf(word))
  const stems = new Set([...ids].flatMap(id => vocabulary.entries[id]?.stem ?? []))
  return { meant: id => ids.has(id), clauses: [...stems].map(term => exactly(term, fields, 1)) }
}

function patternWord(pattern: string, fields: readonly WordField[], catalogue: Catalogue): PhraseWord {
  const { meant, clauses } = patternParts(pattern, fields, 1, catalogue)
  return { meant, clauses }
}

function wordAtom(part: string, clause: QueryClause, edits: number, catalogue: Catalogue): WordAtom {
  const fields = fieldsOf(clause.field)
  const { presence, boost } = clause
  const base = { type: 'word', presence, boost, fields, restricted: clause.field !== null } as const
  // In scripts without spaces the cut between words is a guess: look inside longer words too.
  const pattern = part.length > 1 && isSpaceless(part) && !part.includes('*') ? `*${part}*` : part
  const readings = catalogue.readings.map(reading => stem(reading, part))
  const folds = part.includes('*') ? [] : foldsOfQuery(part, readings)
  const foldSet = new Set(folds)
  const meantByFold = remember(catalogue, entry => entry.folds.some(fold => foldSet.has(fold)))
  if (pattern.includes('*')) {
    const { meant, clauses } = patternParts(pattern, fields, boost, catalogue)
    return { ...base, clauses, folds, meant, meantByFold, scanned: true }
  }
  const stems = new Set(readings.length > 0 ? readings : [part])
  const terms =
    edits === 0 ? stems : new Set([...stems].flatMap(term => [...catalogue.termsNear(term, edits)]))
  return {
    ...base,
    clauses: [...stems].map(term => ({ term, fields, boost, edits })),
    folds,
    meant: remember(catalogue, entry => terms.has(entry.stem)),
    meantByFold,
    scanned: false,
  }
}

/** A pattern fits a word as written or its stem, so that both `kunbolatuly*` and `protest*` find all there is. */
function patternParts(
  pattern: string,
  fields: readonly WordField[],
  boost: number,
  catalogue: Catalogue,
): { meant: Meant; clauses: TermClause[] } {
  const pieces = pattern.split('*')
  const extra = new Set<string>()
  for (const { word, stem: term } of catalogue.vocabulary.entries) {
    if (extra.size >= MAX_EXTRA_TERMS) break
    if (matchesGlob(pieces, word) && !matchesGlob(pieces, term)) extra.add(term)
  }
  const clauses = [pattern, ...extra].map(term => exactly(term, fields, boost))
  const fits = ({ word, stem: term }: Entry): boolean =>
    matchesGlob(pieces, word) || matchesGlob(pieces, term)
  return { meant: remember(catalogue, fits), clauses }
}

const exactly = (term: string, fields: readonly WordField[], boost: number): TermClause => ({
  term,
  fields,
  boost,
  edits: 0,
})

/** Judges each entry once a query. */
function remember({ vocabulary }: Catalogue, judge: (entry: Entry) => boolean): Meant {
  const judged = new Uint8Array(vocabulary.entries.length)
  return id => {
    const entry = vocabulary.entries[id]
    if (!entry) return false
    if (judged[id] === 0) judged[id] = judge(entry) ? 1 : 2
    return judged[id] === 1
  }
}
