import { countIn } from '../packed/gather.ts'
import type { LiveSegment } from '../packed/live-segment.ts'
import { ListCursor } from '../packed/skips.ts'

/** Where a phrase may begin: documents, and for each its places from `offsets[n]` up to `offsets[n + 1]`, all ascending. */
type Starts = {
  readonly documents: readonly number[]
  readonly offsets: Uint32Array
  readonly places: Int32Array
}

/**
 * The documents of a segment in which words stand one after the other in a field. The rarest word says where the
 * phrase may begin; each further one leaves those beginnings that it fits, read at their documents alone, without
 * anything being made for a document.
 */
export function documentsWithRun(
  part: LiveSegment,
  words: readonly (readonly number[])[],
  field: number,
): number[] {
  const counts = words.map(forms => countIn(part, forms, field))
  if (counts.includes(0)) return []
  const byRarity = Array.from(words.keys()).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))
  const [rarest = 0, ...others] = byRarity
  // A document may come once for each form of the rarest word.
  return (words[rarest] ?? []).flatMap(form => {
    let starts = startsOf(part, form, field, rarest)
    for (const word of others) {
      const fits = new Uint8Array(starts.places.length)
      for (const each of words[word] ?? []) markFits(part, each, field, word, starts, fits)
      starts = fitting(starts, fits)
    }
    return [...starts.documents]
  })
}

/** Where a form stands in living documents, less the word's number. */
function startsOf({ segment, living }: LiveSegment, form: number, field: number, word: number): Starts {
  const documents: number[] = []
  const ends = [0]
  const starts: number[] = []
  for (const list of segment.lists(form)) {
    if (list.field !== field) continue
    const cursor = new ListCursor(segment, list, null)
    for (let times = cursor.next(); times > 0; times = cursor.next()) {
      if (living[cursor.document] !== 1) continue
      let place = -word
      for (let left = times; left > 0; left--) {
        place += cursor.placeStep()
        starts.push(place)
      }
      documents.push(cursor.document)
      ends.push(starts.length)
    }
  }
  return { documents, offsets: Uint32Array.from(ends), places: Int32Array.from(starts) }
}

/** The beginnings that are left. */
function fitting({ documents, offsets, places }: Starts, fits: Uint8Array): Starts {
  const left: number[] = []
  const ends = [0]
  const kept: number[] = []
  for (const [slot, document] of documents.entries()) {
    const before = kept.length
    for (let at = offsets[slot]!; at < offsets[slot + 1]!; at++) if (fits[at] === 1) kept.push(places[at]!)
    if (kept.length === before) continue
    left.push(document)
    ends.push(kept.length)
  }
  return { documents: left, offsets: Uint32Array.from(ends), places: Int32Array.from(kept) }
}

/** Marks the beginnings at which a form stands as the word of that number. */
function markFits(
  { segment, skips }: LiveSegment,
  form: number,
  field: number,
  word: number,
  { documents, offsets, places }: Starts,
  fits: Uint8Array,
): void {
  const list = segment.lists(form).find(each => each.field === field)
  if (!list) return
  const cursor = new ListCursor(segment, list, skips.of(list))
  for (const [slot, document] of documents.entries()) {
    let at = offsets[slot]!
    const end = offsets[slot + 1]!
    let place = -word
    for (let left = cursor.seek(document); left > 0 && at < end; left--) {
      place += cursor.placeStep()
      while (at < end && places[at]! < place) at++
      if (at < end && places[at] === place) fits[at] = 1
    }
  }
}
