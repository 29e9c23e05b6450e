import type { Snapshot, Source } from '../../../../shared/domain/source.ts'
import { formatPublished, formatTimecode } from '../../../ui/format.ts'
import { words } from '../words.ts'

/**
 * Where a block stands (null: the source as a whole), as one line: title, publisher, date, page, moment or sheet where the
 * original has them, ¶ number from 1, address, SHA-256 of the original. What
 * is not known is left out; without a date of publication the day of capture stands, and says so.
 */
export function referenceTo(source: Source, snapshot: Snapshot, block: number | null): string {
  const { title, publisher, publishedAt, url } = source
  const date = publishedAt
    ? formatPublished(publishedAt)
    : words.reading.capturedInReference({ day: formatPublished(localDay(snapshot.capturedAt)) })
  const { page, time, sheet } = (block === null ? null : snapshot.blocks[block]?.origin) ?? {}
  const spot = time === undefined ? (sheet ?? '') : formatTimecode(time)
  const place = page ? words.reading.onPage({ page }) : spot
  const number = block === null ? '' : `¶ ${block + 1}`
  return [title, publisher, date, place, number, url, `SHA-256 ${snapshot.original.sha256}`]
    .filter(Boolean)
    .join(words.comma)
}

function localDay(instant: number): string {
  const date = new Date(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
