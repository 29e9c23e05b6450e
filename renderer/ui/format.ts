import { currentLanguage } from '../messages/messages.ts'
import { common } from './words.ts'

/** Dates, sizes and counts as they stand on screen, in the language of the window; times are the machine's own. */

/** English dates are written day first, as the rest of the English is British. */
const tag = (language: string): string => (language === 'en' ? 'en-GB' : language)

/** Formats are dear to make: one of each stays for each language. */
function perLanguage<T>(make: (tag: string) => T): () => T {
  const made = new Map<string, T>()
  return () => {
    const language = currentLanguage()
    const known = made.get(language)
    if (known !== undefined) return known
    const fresh = make(tag(language))
    made.set(language, fresh)
    return fresh
  }
}
const dates = (options: Intl.DateTimeFormatOptions) =>
  perLanguage(language => new Intl.DateTimeFormat(language, options))

const count = perLanguage(language => new Intl.NumberFormat(language))
const dayMonth = dates({ weekday: 'long', day: 'numeric', month: 'long' })
const dayMonthYear = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const longDate = dates({ day: 'numeric', month: 'long', year: 'numeric' })
const shortMoment = dates({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const shortDate = dates({ day: 'numeric', month: 'short', year: 'numeric' })
const clock = dates({ hour: '2-digit', minute: '2-digit' })

/** 1284 is "1,284". */
export const formatCount = (value: number): string => count().format(value)

/** "Sunday 24 March", with the year when it is not `now`'s. */
export function formatDay(instant: number, now: number = Date.now()): string {
  const sameYear = new Date(instant).getFullYear() === new Date(now).getFullYear()
  return (sameYear ? dayMonth : dayMonthYear)().format(instant).replace(',', '')
}

/** "12 Mar 2024, 09:41". */
export const formatMoment = (instant: number): string => shortMoment().format(instant)

/** "12 Mar 2024". */
export const formatShortDate = (instant: number): string => shortDate().format(instant)

/** "09:41". */
export const formatClock = (instant: number): string => clock().format(instant)

/** "12 March 2024, 09:41". */
export const formatLongMoment = (instant: number): string =>
  common.dayAndTime({ day: longDate().format(instant), time: clock().format(instant) })

/**
 * An ISO 8601 date as exact as it was given: "2024-03" is "March 2024", "2024-03-12" is "12 March 2024", and one
 * with a time keeps the time as published, in its own zone. What is no date is shown as it stands.
 */
export function formatPublished(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/.exec(iso)
  if (!match) return iso
  const [, year = '', month, day, time] = match
  if (!month) return year
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  if (Number.isNaN(date.getTime())) return iso
  const words = new Intl.DateTimeFormat(tag(currentLanguage()), {
    ...(day && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date)
  return time && time !== '00:00' ? common.dayAndTime({ day: words, time }) : words
}

/** 217_088 is "212 KB"; sizes are in units of 1024. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return common.bytes({ n: bytes })
  const units = ['KB', 'MB', 'GB'] as const
  let value = bytes / 1024
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1024
    unit += 1
  }
  const n = value < 10 ? Math.round(value * 10) / 10 : Math.round(value)
  return common.sizes[units[unit] ?? 'GB']({ n })
}

const list = perLanguage(language => new Intl.ListFormat(language, { type: 'unit', style: 'short' }))

/** "Latin, Cyrillic". */
export const formatList = (parts: readonly string[]): string => list().format(parts)

const languageNames = perLanguage(
  language => new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }),
)

/** "kk" is "Kazakh"; a tag that is not well formed is shown as it stands. */
export function formatLanguage(tag: string): string {
  try {
    return languageNames().of(tag) ?? tag
  } catch (error) {
    if (error instanceof RangeError) return tag
    throw error
  }
}

/** 3_723.5 seconds are "01:02:03". */
export const formatTimecode = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map(part => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
