import { mayStop } from '../stops.ts'
import { ByteReader } from './bytes.ts'
import type { LiveSegment } from './live-segment.ts'
import type { List } from './segment.ts'

/** The living documents of a segment that hold a term in a field, and how often each. Two arrays of one length. */
export type Gathered = {
  readonly field: number
  readonly documents: Uint32Array
  readonly times: Uint32Array
}

/**
 * What the forms of a term come to in each field: the union of their lists, the occurrences added up.
 *
 * @param into for the field of a list the field it counts for, or -1
 */
export function gather(part: LiveSegment, forms: readonly number[], into: readonly number[]): Gathered[] {
  const byField: List[][] = []
  for (const form of forms)
    for (const list of part.segment.lists(form)) {
      const field = into[list.field] ?? -1
      if (field < 0) continue
      const known = byField[field]
      if (known) known.push(list)
      else byField[field] = [list]
    }
  const gathered: Gathered[] = []
  mayStop()
  for (const [field, lists] of byField.entries()) {
    if (!lists) continue
    const found = lists.length === 1 ? readList(part, lists[0]!) : addUp(part, lists)
    if (found.documents.length > 0) gathered.push({ field, ...found })
  }
  return gathered
}

type Counted = { documents: Uint32Array; times: Uint32Array }

function readList({ segment, living }: LiveSegment, { count, documentsAt }: List): Counted {
  const documents = new Uint32Array(count)
  const times = new Uint32Array(count)
  const reader = new ByteReader(segment.postings, documentsAt)
  let document = 0
  let length = 0
  for (let left = count; left > 0; left--) {
    const step = reader.varint()
    document += step >>> 1
    const often = step & 1 ? 1 : reader.varint()
    if (living[document] !== 1) continue
    documents[length] = document
    times[length++] = often
  }
  return length === count
    ? { documents, times }
    : { documents: documents.subarray(0, length), times: times.subarray(0, length) }
}

function addUp(part: LiveSegment, lists: readonly List[]): Counted {
  const { segment, living, scratch } = part
  const documents = new Uint32Array(lists.reduce((sum, { count }) => sum + count, 0))
  let length = 0
  for (const { count, documentsAt } of lists) {
    const reader = new ByteReader(segment.postings, documentsAt)
    let document = 0
    for (let left = count; left > 0; left--) {
      const step = reader.varint()
      document += step >>> 1
      const often = step & 1 ? 1 : reader.varint()
      if (living[document] !== 1) continue
      if (scratch[document] === 0) documents[length++] = document
      scratch[document]! += often
    }
  }
  const times = new Uint32Array(length)
  for (let index = 0; index < length; index++) {
    const document = documents[index]!
    times[index] = scratch[document]!
    scratch[document] = 0
  }
  return { documents: documents.subarray(0, length), times }
}

/** Whether any living document holds any of the forms in a field that counts. */
export function isHeld(part: LiveSegment, forms: readonly number[], into: readonly number[]): boolean {
  const { segment, living } = part
  mayStop()
  for (const form of forms)
    for (const { field, count, documentsAt } of segment.lists(form)) {
      if ((into[field] ?? -1) < 0) continue
      const reader = new ByteReader(segment.postings, documentsAt)
      let document = 0
      for (let left = count; left > 0; left--) {
        const step = reader.varint()
        document += step >>> 1
        if (!(step & 1)) reader.varint()
        if (living[document] === 1) return true
      }
    }
  return false
}

/** Where in each wanted document the forms stand in one field, ascending; documents without are left out. */
export function placesOf(
  { segment, living }: LiveSegment,
  forms: readonly number[],
  field: number,
  wanted: ReadonlyMap<number, unknown> | null,
): Map<number, number[]> {
  const found = new Map<number, number[]>()
  mayStop()
  for (const form of forms)
    for (const list of segment.lists(form)) {
      if (list.field !== field) continue
      const documents = new ByteReader(segment.postings, list.documentsAt)
      const reader = new ByteReader(segment.postings, list.placesAt)
      let document = 0
      for (let left = list.count; left > 0; left--) {
        const step = documents.varint()
        document += step >>> 1
        const times = step & 1 ? 1 : documents.varint()
        if (living[document] !== 1 || (wanted && !wanted.has(document))) {
          reader.skip(times)
          continue
        }
        const known = found.get(document)
        const places: number[] = known ?? []
        let place = 0
        for (let rest = times; rest > 0; rest--) {
          place += reader.varint()
          places.push(place)
        }
        if (known) places.sort((a, b) => a - b)
        else found.set(document, places)
      }
    }
  return found
}

/** So many documents hold one of the forms in a field, at most: for choosing where to begin. */
export function countIn({ segment }: LiveSegment, forms: readonly number[], field: number): number {
  let count = 0
  for (const form of forms)
    for (const list of segment.lists(form)) if (list.field === field) count += list.count
  return count
}
