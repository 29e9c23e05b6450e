import { type Cursor, wrong } from './cursor.ts'
import { type DateField, dateFields } from './query.ts'

export const isDateField = (field: string | null): field is DateField =>
  (dateFields as readonly (string | null)[]).includes(field)

/** Days in which a date lies, ISO, half open; null is without end. */
export type Days = { readonly from: string | null; readonly until: string | null }

/**
 * The days that a field with a date stands for: `on:2024-03` is that month, `after:2024-03` from its first day on,
 * `before:2024-03` until the day before it. So `after:` and `before:` one date share all days between them.
 *
 * @throws QueryError when it is no date.
 */
export function readDays(
  cursor: Cursor,
  field: DateField,
  typed: string,
  at: readonly [number, number],
): Days {
  const days = daysOf(asciiDigits(typed.trim()))
  if (!days)
    throw wrong(
      cursor,
      at,
      `“${typed}” is no date`,
      `Dates are written as in ${field}:2024, ${field}:2024-03 or ${field}:2024-03-12.`,
    )
  if (field === 'on') return days
  return field === 'after' ? { from: days.from, until: null } : { from: null, until: days.from }
}

/** The first day of a year, month or day, and the first day after it. */
function daysOf(date: string): { from: string; until: string } | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (!match) return null
  const [, year = '', month, day] = match
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`
  const first = new Date(`${from}T00:00:00Z`)
  // What the calendar lacks, the 30th of February, is moved on by Date or is none at all.
  if (Number.isNaN(first.getTime()) || first.toISOString().slice(0, 10) !== from) return null
  const next = new Date(first)
  if (day !== undefined) next.setUTCDate(next.getUTCDate() + 1)
  else if (month !== undefined) next.setUTCMonth(next.getUTCMonth() + 1)
  else next.setUTCFullYear(next.getUTCFullYear() + 1)
  // After the year 9999 an ISO day no longer sorts as text.
  const until = next.getUTCFullYear() > 9999 ? '9999-12-32' : next.toISOString().slice(0, 10)
  return { from, until }
}

/** Arabic-Indic and Persian digits as typed on their keyboards, and full-width ones. */
const asciiDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
