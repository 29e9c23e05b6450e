import { type Cursor, here, isClosing, isOpening, QueryError, skipBlanks, wrong } from './cursor.ts'
import { grouped, joined, negated } from './group.ts'
import {
  MAX_CLAUSES,
  MAX_DEPTH,
  MAX_QUERY_LENGTH,
  type Query,
  type QueryClause,
  type QueryField,
  type SortClause,
} from './query.ts'
import { type Prefix, readClause, readPrefix, type Sort } from './read-clause.ts'
import { readSuffixes } from './read-suffixes.ts'
import { isOperatorAt, takeOperator } from './take-operator.ts'

/** What is known while reading: how many parentheses are open, and what was read so far. */
type Reading = { readonly cursor: Cursor; depth: number; clauses: number; sort: SortClause | null }

/**
 * Reads a query: lunr's grammar (`word field:word word^2 word~1 wild*card +required -prohibited`, `\` before a
 * character that is meant as itself) with `"exact phrase"`, `"all of these"~5`, parentheses, `AND`, `OR`, `NOT`,
 * values, dates and an order added. NOT binds closest, then AND, then OR; what stands side by side is a list.
 * Quotation marks of any shape count as straight ones.
 *
 * @throws QueryError (AppError `invalid-query`) with a sentence that says what is wrong and where.
 */
export function parseQuery(text: string): Query {
  if (text.length > MAX_QUERY_LENGTH)
    throw new QueryError(
      `The query is too long: at most ${MAX_QUERY_LENGTH} characters.`,
      MAX_QUERY_LENGTH,
      text.length,
    )
  const reading: Reading = { cursor: { text, at: 0 }, depth: 0, clauses: 0, sort: null }
  const clauses = readList(reading, null)
  if (clauses.length > 0) return { clauses, sort: reading.sort }
  const sentence = reading.sort
    ? 'There is an order and nothing to put in it yet: type a word or a “phrase” too.'
    : 'There is nothing to search for yet: type a word or a “phrase”.'
  throw new QueryError(sentence, 0, text.length)
}

/** Clauses side by side, up to the end or the parenthesis that closes them. */
function readList(reading: Reading, within: QueryField | null): QueryClause[] {
  const { cursor } = reading
  const clauses: QueryClause[] = []
  for (skipBlanks(cursor); cursor.at < cursor.text.length; skipBlanks(cursor)) {
    if (isClosing(here(cursor))) {
      if (reading.depth > 0) return clauses
      const at = [cursor.at, cursor.at + 1] as const
      throw wrong(cursor, at, 'This parenthesis closes nothing', 'Take it away, or open one before it.')
    }
    const clause = readJoined(reading, 'OR', () =>
      readJoined(reading, 'AND', () => readNegated(reading, within)),
    )
    if (clause) clauses.push(clause)
  }
  return clauses
}

/** Operands with the operator between them. Nothing where only stray marks stand. */
function readJoined(
  { cursor }: Reading,
  operator: 'AND' | 'OR',
  read: () => QueryClause | undefined,
): QueryClause | undefined {
  const operands: QueryClause[] = []
  let operatorAt: readonly [number, number] = [cursor.at, cursor.at]
  for (;;) {
    const operand = read()
    if (operand) operands.push(operand)
    else if (operands.length > 0) throw lonely(cursor, operatorAt, operator, 'after')
    skipBlanks(cursor)
    operatorAt = [cursor.at, cursor.at + operator.length]
    if (!takeOperator(cursor, operator)) return joined(operator === 'AND' ? 'all' : 'any', operands)
    if (operands.length === 0) throw lonely(cursor, operatorAt, operator, 'before')
  }
}

const lonely = (cursor: Cursor, at: readonly [number, number], operator: string, side: string): QueryError =>
  wrong(
    cursor,
    at,
    `“${operator}” needs something ${side} it`,
    `To search for the word, write “${operator.toLowerCase()}”.`,
  )

/** One clause, or what stands in parentheses, with NOT before it or not; stray marks are passed over. */
function readNegated(reading: Reading, within: QueryField | null): QueryClause | undefined {
  const { cursor } = reading
  let not: readonly [number, number] | null = null
  for (;;) {
    skipBlanks(cursor)
    const start = cursor.at
    if (takeOperator(cursor, 'NOT')) {
      const at = [start, cursor.at] as const
      if (not) throw wrong(cursor, at, '“NOT” stands twice', 'Take one of them away.')
      not = at
      continue
    }
    const ended = start >= cursor.text.length || isClosing(here(cursor))
    if (ended || isOperatorAt(cursor, 'AND') || isOperatorAt(cursor, 'OR')) {
      if (not) throw lonely(cursor, not, 'NOT', 'after')
      return undefined
    }
    const clause = readUnit(reading, within)
    if (!clause) continue
    if (!not) return clause
    const both = [not[0], clause.end] as const
    if (clause.presence === 'prohibited')
      throw wrong(cursor, both, '“NOT” and “-” stand before one thing', 'Take one of them away.')
    return negated(clause, not[0])
  }
}

function readUnit(reading: Reading, within: QueryField | null): QueryClause | undefined {
  const { cursor } = reading
  const prefix = readPrefix(cursor)
  const { start, field } = prefix
  if (field !== null && within !== null && field !== within && field !== 'sort')
    throw wrong(
      cursor,
      [start, cursor.at],
      `“${field}:” stands in parentheses that are all about “${within}:”`,
      'Put it outside of them.',
    )
  if (isOpening(here(cursor))) return readGroup(reading, prefix, within)
  const clause = readClause(cursor, prefix, within)
  if (clause?.type === 'sort') {
    keepSort(reading, clause)
    return undefined
  }
  if (clause && ++reading.clauses > MAX_CLAUSES)
    throw new QueryError(
      `The query has too many words: at most ${MAX_CLAUSES}.`,
      clause.start,
      cursor.text.length,
    )
  return clause
}

function keepSort(reading: Reading, { type: _, ...sort }: Sort): void {
  const at = [sort.start, sort.end] as const
  if (reading.depth > 0)
    throw wrong(reading.cursor, at, 'An order holds for the whole query', 'Put it outside the parentheses.')
  if (reading.sort) throw wrong(reading.cursor, at, 'The order is given twice', 'Take one of them away.')
  reading.sort = sort
}

function readGroup(
  reading: Reading,
  { start, presence, field }: Prefix,
  within: QueryField | null,
): QueryClause {
  const { cursor } = reading
  const opened = [cursor.at, cursor.at + 1] as const
  if (field === 'sort') throw wrong(cursor, opened, '“sort:” takes one order, not parentheses')
  if (reading.depth >= MAX_DEPTH) {
    const most = `At most ${MAX_DEPTH} within each other.`
    throw wrong(cursor, opened, 'The parentheses are nested too deep', most)
  }
  cursor.at++
  reading.depth++
  const clauses = readList(reading, field ?? within)
  if (cursor.at >= cursor.text.length) {
    const advice = 'Add one at the end of what belongs together.'
    throw wrong(cursor, opened, 'This parenthesis is never closed', advice)
  }
  cursor.at++
  reading.depth--
  const all = [opened[0], cursor.at] as const
  if (clauses.length === 0) throw wrong(cursor, all, 'There is nothing between these parentheses')
  const { boost, tilde } = readSuffixes(cursor)
  if (tilde) {
    const at = [tilde.at, cursor.at] as const
    throw wrong(cursor, at, '“~” belongs to a word or a phrase, not to parentheses')
  }
  return grouped(clauses, { presence, boost, start, end: cursor.at })
}
