import type { Range } from '../domain/ids.ts'
import type { DraftPlaces } from '../draft/places.ts'
import { sentencesOf } from './sentences.ts'

/** A stretch of a draft that may be one claim. `range` is in the draft's text, `line` counts its lines from 0. */
export type Segment = { range: Range; line: number }

/** Sentences of lines that were cut before: most of a draft is as it was. */
const cut = new Map<string, Range[]>()
const MOST_KEPT = 20_000

/**
 * A draft as sentences, in order, covering all of it that is no white space. A heading is one whole (it says something
 * that readers take away, and can be marked as not checkable where it does not); so is a block quote, as every
 * quotation of several sentences is. A live quote is never cut.
 */
export function segmentsOf({ lines, quotes }: DraftPlaces): Segment[] {
  let next = 0
  return lines.flatMap(({ kind, text, start }, line) => {
    const end = start + text.length
    while (next < quotes.length && quotes[next]!.range[1] <= start) next += 1
    const whole: Range[] = []
    for (let at = next; at < quotes.length && quotes[at]!.range[0] < end; at += 1) {
      const [from, to] = quotes[at]!.range
      whole.push([from - start, to - start])
    }
    if (kind === 'heading' || kind === 'block-quote') whole.push([-1, text.length + 1])
    return cutOnce(text, whole).map(([from, to]) => ({ range: [from + start, to + start] as Range, line }))
  })
}

function cutOnce(text: string, whole: readonly Range[]): Range[] {
  const key = whole.length === 0 ? text : `${whole.join(' ')}\n${text}`
  const known = cut.get(key)
  if (known) return known
  const made = sentencesOf(text, whole)
  if (cut.size >= MOST_KEPT) cut.clear()
  cut.set(key, made)
  return made
}
