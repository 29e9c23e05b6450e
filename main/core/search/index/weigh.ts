import type { Segment, TermClause } from './segment.ts'

/** What to ask one segment, and what to multiply its scores by, so that they compare with other segments'. */
export type Weighed = { readonly clauses: readonly TermClause[]; readonly factor: number }

/**
 * lunr weighs a term by how rare it is in its own index, and divides by the length of the vector of those query terms
 * that the index holds. Both differ between segments; this sets both right for whole terms in the same fields, so
 * that a document scores as it would in one index of all (average field lengths aside). Patterns and fuzzy terms,
 * whose index terms are not known here, are left as they are.
 */
export function weigherOver(
  segments: readonly Segment[],
  clauses: readonly TermClause[],
): (segment: Segment) => Weighed {
  const [first] = clauses
  const whole = clauses.every(
    ({ term, edits, fields }) => edits === 0 && !term.includes('*') && fields.join() === first?.fields.join(),
  )
  if (!first || !whole || segments.length < 2) return () => ({ clauses, factor: 1 })
  const boosts = new Map<string, number>()
  for (const { term, boost } of clauses) boosts.set(term, (boosts.get(term) ?? 0) + boost)
  const documents = sum(segments.map(segment => segment.ids.length))
  const frequencies = new Map<string, number>()
  for (const term of boosts.keys())
    frequencies.set(term, sum(segments.map(segment => segment.frequency(term))))
  const known = [...boosts].filter(([term]) => frequencies.get(term) !== 0)
  const length = Math.hypot(...known.map(([, boost]) => boost))
  return segment => {
    const weighed: TermClause[] = []
    for (const [term, boost] of known) {
      const here = segment.frequency(term)
      if (here === 0) continue
      const ratio = rarity(documents, frequencies.get(term) ?? 0) / rarity(segment.ids.length, here)
      weighed.push({ term, fields: first.fields, boost: boost * ratio, edits: 0 })
    }
    return { clauses: weighed, factor: Math.hypot(...weighed.map(clause => clause.boost)) / length }
  }
}

/** lunr's inverse document frequency (`lunr.idf`). */
export const rarity = (documents: number, withTerm: number): number =>
  Math.log(1 + Math.abs((documents - withTerm + 0.5) / (withTerm + 0.5)))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
