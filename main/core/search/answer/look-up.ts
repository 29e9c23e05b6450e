import type { WordField } from '../../../../shared/query/query.ts'
import type { Catalogue } from '../index/catalogue.ts'
import type { TermClause } from '../index/fields.ts'
import type { Entry } from '../index/vocabulary.ts'
import { automatonOfPattern } from '../packed/automaton.ts'
import type { FormsBySegment } from '../packed/packed-index.ts'
import type { Meant, PhraseWord } from './atoms.ts'
import { matchesGlob } from './glob.ts'

/** Stems added to a pattern for words that it fits while their stem does not, at the most (they only weigh). */
const MAX_EXTRA_TERMS = 200

export function exactWord(word: string, fields: readonly WordField[], catalogue: Catalogue): PhraseWord {
  const forms = catalogue.segments.map(({ segment }) => segment.words.find(word))
  const stems = new Set<string>()
  for (const [number, { segment }] of catalogue.segments.entries())
    for (const form of forms[number] ?? []) stems.add(segment.stems.keyOf(form) ?? word)
  return {
    meant: remember(catalogue, entry => entry.word === word),
    clauses: [...stems].map(term => exactly(term, fields, 1)),
    forms,
  }
}

export function patternWord(pattern: string, fields: readonly WordField[], catalogue: Catalogue): PhraseWord {
  return patternParts(pattern, fields, 1, catalogue)
}

/** A pattern fits a word as written or its stem, so that both `kunbolatuly*` and `protest*` find all there is. */
export function patternParts(
  pattern: string,
  fields: readonly WordField[],
  boost: number,
  catalogue: Catalogue,
): PhraseWord {
  const automaton = automatonOfPattern(pattern)
  const extra = new Set<string>()
  const forms = catalogue.segments.map(({ segment }) => {
    const fitting = new Set<number>()
    segment.stems.walk(automaton, (_, ofStem) => {
      for (const form of ofStem) fitting.add(form)
    })
    const byWord: number[] = []
    segment.words.walk(automaton, (_, ofWord) => {
      for (const form of ofWord) if (!fitting.has(form)) byWord.push(form)
    })
    for (const form of byWord) {
      if (extra.size >= MAX_EXTRA_TERMS) break
      const stem = segment.stems.keyOf(form)
      if (stem !== undefined) extra.add(stem)
    }
    return [...fitting, ...byWord]
  })
  const pieces = pattern.split('*')
  const fits = ({ word, stem }: Entry): boolean => matchesGlob(pieces, word) || matchesGlob(pieces, stem)
  const clauses = [pattern, ...extra].map(term => exactly(term, fields, boost))
  return { meant: remember(catalogue, fits), clauses, forms }
}

/** The forms that have one of the folded forms. */
export const formsWithFold = (folds: readonly string[], { segments }: Catalogue): FormsBySegment =>
  segments.map(({ segment }) => [...new Set(folds.flatMap(fold => segment.folds.find(fold)))])

const exactly = (term: string, fields: readonly WordField[], boost: number): TermClause => ({
  term,
  fields,
  boost,
  edits: 0,
})

/** Judges each entry once, of whatever vocabulary the catalogue has when it is asked. */
export function remember(catalogue: Catalogue, judge: (entry: Entry) => boolean): Meant {
  let { vocabulary } = catalogue
  let judged: boolean[] = []
  return id => {
    if (vocabulary !== catalogue.vocabulary) {
      vocabulary = catalogue.vocabulary
      judged = []
    }
    const entry = vocabulary.entries[id]
    if (!entry) return false
    const known = judged[id] ?? judge(entry)
    judged[id] = known
    return known
  }
}
