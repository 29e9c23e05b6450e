import type { Range } from '../../../shared/domain/ids.ts'
import type { GuardChange } from '../../../shared/guard/result.ts'

/** What of a change decides where a text is cut. */
type Change = Pick<GuardChange, 'level' | 'draft' | 'source'> & Readonly<{ kind: string }>

/** A stretch of a text in a slip. `gap`: no words, but the place where some are missing. */
export type Piece = Readonly<{
  start: number
  text: string
  level: GuardChange['level'] | null
  gap: boolean
}>

/**
 * A text cut at the changes, for one row of a slip: `side` says whether it is the quotation or the passage. What the
 * quotation trimmed off the passage's ends is left out; a change inside another is shown once.
 */
export function piecesOf(text: string, changes: readonly Change[], side: 'draft' | 'source'): Piece[] {
  const trims = changes.filter(change => change.kind === 'trim' && change[side][1] > change[side][0])
  const [from, to] =
    side === 'source'
      ? within(
          text,
          trims.map(change => change.source),
        )
      : [0, text.length]
  const shown = changes
    .filter(change => change.level !== 'allowed')
    .filter(change => side === 'draft' || change.source[1] > change.source[0])
    .toSorted((a, b) => a[side][0] - b[side][0])
  const pieces: Piece[] = []
  let at = from
  const plain = (end: number) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), level: null, gap: false })
    at = Math.max(at, end)
  }
  for (const change of shown) {
    const [start, end] = change[side]
    if (start < at || end > to) continue
    plain(start)
    pieces.push({ start, text: text.slice(start, end), level: change.level, gap: start === end })
    at = end
  }
  plain(to)
  return pieces
}

function within(text: string, trims: readonly Range[]): Range {
  let [from, to] = [0, text.length]
  for (const [start, end] of trims) {
    if (text.slice(0, start).trim() === '') from = Math.max(from, end)
    else if (text.slice(end).trim() === '') to = Math.min(to, start)
  }
  return from < to ? [from, to] : [0, text.length]
}
