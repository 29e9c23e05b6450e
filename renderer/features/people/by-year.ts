import type { QuoteRow } from '../../../shared/domain/quote-list.ts'

/** As many statements as one looks through without being told the years. */
const FEW = 20

type Said = Pick<QuoteRow, 'publishedAt' | 'capturedAt'>
export type Year<T> = Readonly<{ year: string | null; rows: readonly T[] }>

/** The year of publication, else that of capture on this machine's clock. */
const yearOf = ({ publishedAt, capturedAt }: Said): string =>
  publishedAt?.slice(0, 4) ?? String(new Date(capturedAt).getFullYear())

/** Statements in their order, gathered by the year; a few (of `total`) stand together without one. */
export function byYear<T extends Said>(rows: readonly T[], total: number): readonly Year<T>[] {
  if (total <= FEW) return [{ year: null, rows }]
  const years: { year: string; rows: T[] }[] = []
  for (const row of rows) {
    const year = yearOf(row)
    const last = years.at(-1)
    if (last?.year === year) last.rows.push(row)
    else years.push({ year, rows: [row] })
  }
  return years
}
