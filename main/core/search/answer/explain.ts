import type { ScorePart } from '../../../../shared/domain/search.ts'
import { parseQuery } from '../../../../shared/query/parse.ts'
import type { Catalogue } from '../index/catalogue.ts'
import { FOLDED, type TermClause } from '../index/fields.ts'
import type { Atom } from './atoms.ts'
import { evaluate, FOLD_WEIGHT, PHRASE_WEIGHT, wordScores } from './evaluate.ts'
import { plan } from './plan.ts'

/**
 * Why a document has its score: what each term brings in each field. The parts add up to the score; null when the
 * query does not find the document.
 *
 * @throws AppError `invalid-query`
 */
export function explain(
  query: string,
  id: string,
  catalogue: Catalogue,
): { score: number; parts: ScorePart[] } | null {
  const number = catalogue.numberOf(id)
  const atoms = plan(parseQuery(query), catalogue)
  const score = number === null ? undefined : evaluate(atoms, catalogue).scores.get(number)
  return number === null || score === undefined ? null : { score, parts: partsOf(atoms, number, catalogue) }
}

function partsOf(atoms: readonly Atom[], number: number, catalogue: Catalogue): ScorePart[] {
  const seeking = atoms.filter(atom => atom.type !== 'narrow').filter(atom => atom.presence !== 'prohibited')
  const plain = seeking.flatMap(atom => (atom.type === 'word' && !atom.forms ? atom.clauses : []))
  const weigh = (clauses: readonly TermClause[], how: ScorePart['how'], factor: number): ScorePart[] =>
    catalogue.explain(number, clauses).map(part => ({ ...part, how, worth: part.worth * factor }))
  const parts = weigh(plain, 'word', 1)
  for (const atom of seeking) {
    if (atom.type === 'word') {
      if (atom.forms && wordScores(atom, catalogue).has(number))
        parts.push(...weigh(atom.clauses, 'pattern', 1))
      const folded = evaluate([{ ...atom, clauses: [], forms: null }], catalogue).scores
      const folds = atom.folds.map(term => ({ term, fields: [FOLDED], boost: atom.boost, edits: 0 }) as const)
      if (folded.has(number)) parts.push(...weigh(folds, 'spelling', FOLD_WEIGHT))
      continue
    }
    const alone = evaluate([{ ...atom, presence: 'optional' }], catalogue).scores.get(number)
    if (alone === undefined) continue
    if (atom.type === 'group') parts.push(...groupParts(atom, number, catalogue))
    else if (atom.type === 'phrase')
      for (const { clauses } of atom.words)
        parts.push(...weigh(clauses, 'phrase', atom.boost * PHRASE_WEIGHT))
    else
      parts.push({
        how: 'letters',
        term: '',
        field: '',
        times: 0,
        rarity: 0,
        length: 0,
        average: 0,
        worth: alone,
      })
  }
  return parts
}

/** In OR, what is prohibited or narrows weighs nothing. */
function groupParts(
  { mode, atoms }: Extract<Atom, { type: 'group' }>,
  number: number,
  catalogue: Catalogue,
): ScorePart[] {
  const words = atoms.filter(atom => atom.type !== 'narrow' && atom.presence !== 'prohibited')
  return partsOf(mode === 'any' ? words : atoms, number, catalogue)
}
