import { leavesOf } from './group.ts'
import type { Query, QueryClause, SortOrder } from './query.ts'

type Stretch = Readonly<{ start: number; end: number }>

/** An operator that joined what is taken away to what is left. */
const BEFORE = /\s*(?:\s(?:AND|OR|NOT))*\s*$/
const AFTER = /^\s*(?:(?:AND|OR)\s+)*/

/** The query without a clause. */
export function without(query: string, { start, end }: Stretch): string {
  const before = query.slice(0, start)
  const after = query.slice(end).replace(AFTER, '')
  // What stood between two is joined by nothing: side by side, as it would be typed.
  const kept = after === '' ? before.replace(BEFORE, '') : before.replace(/(?:\s(?:AND|OR|NOT))*\s+$/, ' ')
  return `${kept}${after}`.trim()
}

/** The query in another order. */
export function inOrder(query: string, { sort }: Query, order: SortOrder): string {
  const bare = sort ? without(query, sort) : query.trim()
  return order === 'relevance' ? bare : `${bare} sort:${order}`
}

/** The query from one date on and until before another, whatever dates it asked for. */
export function between(query: string, { clauses }: Query, span: { from: string; until: string }): string {
  const dates = clauses.filter(clause => clause.type === 'date' && clause.presence !== 'prohibited')
  return `${dates.toReversed().reduce(without, query)} after:${span.from} before:${span.until}`.trim()
}

/** The query without its dates; null when it has none, or nothing else. */
export function dateless(query: string, { clauses }: Query): string | null {
  const dates = clauses.filter(({ type }) => type === 'date')
  if (dates.length === 0 || dates.length === clauses.length) return null
  return dates.toReversed().reduce(without, query)
}

/** The query with every wanted plain word written anew; null when there is none. */
export function respelt(
  query: string,
  { clauses }: Query,
  spell: (word: string) => string | null,
): string | null {
  let next = query
  let changed = false
  for (const clause of [...leavesOf(wanted(clauses))].toReversed()) {
    if (clause.type !== 'word' || clause.edits > 0 || clause.word.includes('*')) continue
    const word = spell(clause.word)
    const typed = query.slice(clause.start, clause.end)
    const at = word === null ? -1 : typed.lastIndexOf(clause.word)
    if (at < 0) continue
    changed = true
    const from = clause.start + at
    next = next.slice(0, from) + word + next.slice(from + clause.word.length)
  }
  return changed ? next : null
}

/** The wanted words and phrases side by side, any of which will do; null when that is what the query is. */
export function anyOf(query: string, { clauses }: Query): string | null {
  const parts = [...leavesOf(wanted(clauses))].flatMap(clause => {
    if (clause.type === 'word') return [clause.word]
    return clause.type === 'phrase' ? [clause.words] : []
  })
  const plain = parts.join(' ')
  return parts.length === 0 || plain === query.trim() ? null : plain
}

const wanted = (clauses: readonly QueryClause[]): QueryClause[] =>
  clauses.flatMap((clause): QueryClause[] => {
    if (clause.presence === 'prohibited') return []
    return clause.type === 'group' ? [{ ...clause, clauses: wanted(clause.clauses) }] : [clause]
  })
