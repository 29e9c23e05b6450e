import { ByteReader } from './bytes.ts'
import type { List, Segment } from './segment.ts'

/** Documents between two places that are remembered. */
const EVERY = 64
/** Lists of so many documents are worth it. */
const MANY = EVERY * 4

/**
 * Where in a long posting list one may begin to read: three numbers for every 64th document, which are the document
 * before it, and the places of its bytes in both streams of the list.
 */
type Skips = Uint32Array

/** Of the long lists of a segment, as they are asked for. A list that frequent words have is read often. */
export class SkipTables {
  readonly #segment: Segment
  readonly #tables = new Map<number, Skips>()

  constructor(segment: Segment) {
    this.#segment = segment
  }

  /** Null for a short list. */
  of(list: List): Skips | null {
    if (list.count < MANY) return null
    const known = this.#tables.get(list.documentsAt) ?? skipsOf(this.#segment, list)
    this.#tables.set(list.documentsAt, known)
    return known
  }
}

function skipsOf({ postings }: Segment, { count, documentsAt, placesAt }: List): Skips {
  const skips = new Uint32Array(Math.ceil(count / EVERY) * 3)
  const documents = new ByteReader(postings, documentsAt)
  const places = new ByteReader(postings, placesAt)
  let document = 0
  for (let number = 0; number < count; number++) {
    if (number % EVERY === 0) skips.set([document, documents.at, places.at], (number / EVERY) * 3)
    const step = documents.varint()
    document += step >>> 1
    places.skip(step & 1 ? 1 : documents.varint())
  }
  return skips
}

/** The number of the last entry that a document may be reached from; not before `from`. */
function entryBefore(skips: Skips, document: number, from: number): number {
  let low = from
  let high = skips.length / 3 - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (skips[middle * 3]! < document) low = middle
    else high = middle - 1
  }
  return low
}

/** Reads a list at some documents, which are asked for in ascending order. */
export class ListCursor {
  readonly #skips: Skips | null
  readonly #documents: ByteReader
  readonly #places: ByteReader
  readonly #count: number
  /** Documents read so far; the last of them, how often the form stands there, and how many places are unread. */
  #read = 0
  #document = -1
  #times = 0
  #unread = 0

  /** The document that was read last. */
  get document(): number {
    return this.#document
  }

  constructor({ postings }: Segment, list: List, skips: Skips | null) {
    this.#skips = skips
    this.#documents = new ByteReader(postings, list.documentsAt)
    this.#places = new ByteReader(postings, list.placesAt)
    this.#count = list.count
  }

  /** How often the form stands in a document: 0 when it does not. */
  seek(document: number): number {
    if (this.#skips) this.#skipTo(this.#skips, document)
    while (this.#document < document) if (this.next() === 0) return 0
    return this.#document === document ? this.#times : 0
  }

  /** Reads one more document: how often the form stands there, 0 at the end. */
  next(): number {
    if (this.#read === this.#count) return 0
    this.#places.skip(this.#unread)
    const step = this.#documents.varint()
    this.#document = Math.max(0, this.#document) + (step >>> 1)
    this.#times = step & 1 ? 1 : this.#documents.varint()
    this.#unread = this.#times
    this.#read++
    return this.#times
  }

  /** The step to the next place in the document that was sought: as often as the form stands there. */
  placeStep(): number {
    this.#unread--
    return this.#places.varint()
  }

  #skipTo(skips: Skips, document: number): void {
    const next = Math.ceil(this.#read / EVERY)
    if (next * 3 >= skips.length || skips[next * 3]! >= document) return
    const entry = entryBefore(skips, document, next)
    this.#document = skips[entry * 3]!
    this.#documents.at = skips[entry * 3 + 1]!
    this.#places.at = skips[entry * 3 + 2]!
    this.#unread = 0
    this.#read = entry * EVERY
  }
}
