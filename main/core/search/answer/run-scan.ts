import { ByteReader } from '../packed/bytes.ts'
import { countIn, placesOf } from '../packed/gather.ts'
import type { LiveSegment } from '../packed/live-segment.ts'

/** Where a phrase may begin: documents, and for each its places from `offsets[n]` up to `offsets[n + 1]`, ascending. */
type Starts = {
  readonly documents: readonly number[]
  readonly offsets: Uint32Array
  readonly places: Int32Array
}

/**
 * The documents of a segment in which words stand one after the other in a field. The rarest word says where the
 * phrase may begin; each further one leaves those beginnings that it fits, without anything being made for a document.
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
  const starts = startsOf(part, words[rarest] ?? [], field, rarest)
  const { documents, offsets } = starts
  let left = new Uint8Array(starts.places.length).fill(1)
  const { scratch } = part
  for (const [slot, document] of documents.entries()) scratch[document] = slot + 1
  for (const word of others) {
    const fits = new Uint8Array(left.length)
    for (const form of words[word] ?? []) markFits(part, form, field, word, starts, fits)
    for (let at = 0; at < fits.length; at++) fits[at]! &= left[at]!
    left = fits
  }
  for (const document of documents) scratch[document] = 0
  return documents.filter((_, slot) => left.subarray(offsets[slot], offsets[slot + 1]).includes(1))
}

function startsOf(part: LiveSegment, forms: readonly number[], field: number, word: number): Starts {
  const holders = placesOf(part, forms, field, null)
  const offsets = new Uint32Array(holders.size + 1)
  const starts: number[] = []
  let slot = 0
  for (const places of holders.values()) {
    for (const place of places) starts.push(place - word)
    offsets[++slot] = starts.length
  }
  return { documents: [...holders.keys()], offsets, places: Int32Array.from(starts) }
}

/** Marks the beginnings at which a form stands as the word of that number. */
function markFits(
  { segment, scratch }: LiveSegment,
  form: number,
  field: number,
  word: number,
  { offsets, places }: Starts,
  fits: Uint8Array,
): void {
  const list = segment.lists(form).find(each => each.field === field)
  if (!list) return
  const documents = new ByteReader(segment.postings, list.documentsAt)
  const reader = new ByteReader(segment.postings, list.placesAt)
  let document = 0
  for (let left = list.count; left > 0; left--) {
    const step = documents.varint()
    document += step >>> 1
    const times = step & 1 ? 1 : documents.varint()
    const slot = scratch[document]!
    if (slot === 0) {
      reader.skip(times)
      continue
    }
    let at = offsets[slot - 1]!
    const end = offsets[slot]!
    let place = -word
    for (let rest = times; rest > 0; rest--) {
      place += reader.varint()
      while (at < end && places[at]! < place) at++
      if (at < end && places[at] === place) fits[at] = 1
    }
  }
}
