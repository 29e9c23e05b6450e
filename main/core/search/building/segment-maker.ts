import { POSTING_FIELDS } from '../index/fields.ts'
import { formsIn, packable } from '../index/packing.ts'
import { Vocabulary } from '../index/vocabulary.ts'
import { SegmentBuilder } from '../packed/builder.ts'
import type { SearchDocument } from '../search.ts'

/** Words of a segment at the most, nearly: 12 bytes each until it is packed. */
const MOST_OCCURRENCES = 3_000_000
/** The first segment is small, so that something is found soon. */
const FIRST_OCCURRENCES = 200_000
/** Distinct words that are remembered between segments, at the most. */
const MOST_ENTRIES = 150_000

/** Makes segments of documents, in their order: large ones, as many documents come at once. */
export class SegmentMaker {
  #vocabulary = new Vocabulary()
  #builder = this.#newBuilder()
  #most = FIRST_OCCURRENCES

  /** Whether there is enough for a segment. */
  get isFull(): boolean {
    return this.#builder.occurrences >= this.#most
  }

  add(document: SearchDocument): void {
    const { row, fields } = packable(document, this.#vocabulary)
    this.#builder.add(row, fields)
  }

  /** What was added since the last one; null when nothing was. */
  segment(): ArrayBuffer | null {
    if (this.#builder.documents === 0) return null
    const packed = this.#builder.finish()
    this.#most = MOST_OCCURRENCES
    if (this.#vocabulary.entries.length >= MOST_ENTRIES) this.#vocabulary = new Vocabulary()
    this.#builder = this.#newBuilder()
    return packed
  }

  #newBuilder(): SegmentBuilder {
    return new SegmentBuilder(POSTING_FIELDS, formsIn(this.#vocabulary))
  }
}
