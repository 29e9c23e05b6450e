import type { Range } from '../../../../shared/domain/ids.ts'
import type { ClaimView, Reply } from '../../../../shared/domain/review.ts'

const HOUR = 3_600_000
/** From when on a deadline is near. */
const NEAR = 24 * HOUR

/** How near a deadline is. Hours are whole ones, rounded down; of what was answered nothing is due. */
export type Due = Readonly<{ kind: 'none' | 'later' | 'overdue' }> | Readonly<{ kind: 'soon'; hours: number }>

export function dueOf({ due, state }: Pick<Reply, 'due' | 'state'>, now: number): Due {
  if (due === null) return { kind: 'none' }
  if (state !== 'waiting') return { kind: 'later' }
  if (due < now) return { kind: 'overdue' }
  return due - now <= NEAR ? { kind: 'soon', hours: Math.floor((due - now) / HOUR) } : { kind: 'later' }
}

/** The next deadline that somebody has still to keep; null where there is none. */
export function nextDue(replies: readonly Reply[], now: number): number | null {
  const coming = replies.flatMap(({ due, state }) =>
    due !== null && due >= now && state === 'waiting' ? [due] : [],
  )
  return coming.length === 0 ? null : Math.min(...coming)
}

/** An instant as a `datetime-local` field has it, in the machine's own time zone; '' for none. */
export function toField(instant: number | null): string {
  if (instant === null) return ''
  const date = new Date(instant)
  const two = (part: number) => String(part).padStart(2, '0')
  const day = [
    String(date.getFullYear()).padStart(4, '0'),
    two(date.getMonth() + 1),
    two(date.getDate()),
  ].join('-')
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** The way back; null for what is no time. */
export function fromField(written: string): number | null {
  const instant = new Date(written).getTime()
  return written === '' || Number.isNaN(instant) ? null : instant
}

/** "1, 4, 5" for the claims with these ids; those that are gone are left out. */
export const numbersOf = (claims: readonly ClaimView[], ids: readonly string[]): string =>
  claims
    .filter(({ id }) => ids.includes(id))
    .map(({ number }) => number)
    .join(', ')

/** The ids of the claims with these numbers, in the order of the draft. */
export function idsOf(claims: readonly ClaimView[], written: string): string[] {
  const numbers = new Set((written.match(/\d+/gu) ?? []).map(Number))
  return claims.filter(({ number }) => numbers.has(number)).map(({ id }) => id)
}

/** Where the words of a reply stand in the draft now: the nearest claim that says them. Null where none does. */
export function standsAt(
  claims: readonly ClaimView[],
  { stands }: Pick<Reply, 'stands'>,
): Readonly<{ block: number; range: Range }> | null {
  if (stands === null) return null
  const found = claims.flatMap(({ block, range, text }) => {
    const at = text.indexOf(stands.exact)
    const start = range[0] + at
    const away = Math.abs(start - stands.start)
    return at < 0 ? [] : [{ block, range: [start, start + stands.exact.length] as Range, away }]
  })
  return found.toSorted((a, b) => a.away - b.away)[0] ?? null
}
