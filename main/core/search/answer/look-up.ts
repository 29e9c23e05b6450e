import type { WordField } from '../../../../shared/query/query.ts'
import type { Catalogue } from '../index/catalogue.ts'
import type { TermClause } from '../index/segment.ts'
import type { Entry } from '../index/vocabulary.ts'
import type { Meant, PhraseWord } from './atoms.ts'
import { matchesGlob } from './glob.ts'

/** Stems added to a pattern for words that it fits while their stem does not, at the most (they only weigh). */
const MAX_EXTRA_TERMS = 200

export function exactWord(word: string, fields: readonly WordField[], { vocabulary }: Catalogue): PhraseWord {
  const ids = new Set(vocabulary.idsOf(word))
  const stems = new Set([...ids].flatMap(id => vocabulary.entries[id]?.stem ?? []))
  return { meant: id => ids.has(id), clauses: [...stems].map(term => exactly(term, fields, 1)) }
}

export function patternWord(pattern: string, fields: readonly WordField[], catalogue: Catalogue): PhraseWord {
  const { meant, clauses } = patternParts(pattern, fields, 1, catalogue)
  return { meant, clauses }
}

/** A pattern fits a word as written or its stem, so that both `kunbolatuly*` and `protest*` find all there is. */
export function patternParts(
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
export function remember({ vocabulary }: Catalogue, judge: (entry: Entry) => boolean): Meant {
  const judged = new Uint8Array(vocabulary.entries.length)
  return id => {
    const entry = vocabulary.entries[id]
    if (!entry) return false
    if (judged[id] === 0) judged[id] = judge(entry) ? 1 : 2
    return judged[id] === 1
  }
}
