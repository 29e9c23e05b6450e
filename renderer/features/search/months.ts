import type { FacetCount } from '../../../shared/domain/search.ts'

/** One column of the histogram: a month ("2024-03"), or a year of which no month is known ("2024"). */
export type Column = Readonly<{ key: string; count: number }>

/** So many columns can be told apart. Where a span of time has more months, those in which nothing is are left out. */
const MOST = 48

/** Months in the order of time, those between them in which nothing is among them. */
export function columnsOf(values: readonly FacetCount[]): Column[] {
  const counts = values
    .map(({ key, count }): Column => ({ key, count }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const [first, last] = [counts[0], counts.at(-1)]
  if (!first || !last) return []
  const columns: Column[] = []
  let next = 0
  for (let key = first.key; next < counts.length; key = monthAfter(key)) {
    const here = counts[next]
    if (here && here.key <= key) {
      columns.push(here)
      key = here.key
      next++
    } else columns.push({ key, count: 0 })
    if (columns.length > MOST) return counts
  }
  return columns
}

/** "2024-12" is followed by "2025-01", "2024" by "2024-01": what is known by its year stands before its months. */
function monthAfter(key: string): string {
  const [year = 0, month = 0] = key.split('-').map(Number)
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`
}

/** The span from one column to another, whichever comes first: its first month, and the month after its last. */
export function spanOf(one: string, other: string): { from: string; until: string } {
  const [first, last] = one < other ? [one, other] : [other, one]
  const until = last.includes('-') ? monthAfter(last) : String(Number(last) + 1).padStart(4, '0')
  return { from: first, until }
}
