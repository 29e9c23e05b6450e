import type { GroupClause, Presence, QueryClause } from './query.ts'

type Base = Readonly<{ presence: Presence; boost: number; start: number; end: number }>

/**
 * Operands with AND or OR between them as one clause; a single one as it is. What AND joins is required, and in OR a
 * `+` says nothing; a prohibited operand stays so.
 */
export function joined(mode: 'all' | 'any', operands: readonly QueryClause[]): QueryClause | undefined {
  const [first] = operands
  const last = operands.at(-1)
  if (!first || !last || operands.length === 1) return first
  const presence: Presence = mode === 'all' ? 'required' : 'optional'
  const clauses = operands.map(operand =>
    operand.presence === 'prohibited' ? operand : { ...operand, presence },
  )
  return { type: 'group', mode, clauses, presence: 'optional', boost: 1, start: first.start, end: last.end }
}

/** What stood in parentheses as one clause. Parentheses around a single clause say nothing but how it is taken. */
export function grouped(clauses: readonly QueryClause[], base: Base): QueryClause {
  const weighed = clauses.map(clause => boosted(clause, base.boost))
  const [only] = weighed
  if (only && weighed.length === 1 && only.presence !== 'prohibited') {
    const presence = base.presence === 'optional' ? only.presence : base.presence
    return { ...only, presence, start: base.start, end: base.end }
  }
  return { ...base, type: 'group', mode: 'list', clauses: weighed, boost: 1 }
}

/** The clause with NOT before it. */
export const negated = (clause: QueryClause, start: number): QueryClause => ({
  ...clause,
  presence: 'prohibited',
  start,
})

function boosted(clause: QueryClause, boost: number): QueryClause {
  if (boost === 1) return clause
  if (clause.type !== 'group') return { ...clause, boost: clause.boost * boost }
  return { ...clause, clauses: clause.clauses.map(inner => boosted(inner, boost)) } satisfies GroupClause
}

/** The clauses that are no groups, in the order of the query. */
export function* leavesOf(clauses: readonly QueryClause[]): Generator<Exclude<QueryClause, GroupClause>> {
  for (const clause of clauses) {
    if (clause.type === 'group') yield* leavesOf(clause.clauses)
    else yield clause
  }
}
