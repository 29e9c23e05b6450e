import type { Segment } from './segment.ts'
import { SkipTables } from './skips.ts'

/** A segment in use: which of its documents still count. Documents that were replaced or removed are marked dead. */
export class LiveSegment {
  readonly segment: Segment
  readonly living: Uint8Array
  readonly skips: SkipTables
  /** The words in each field of the documents that count. */
  readonly totals: Float64Array
  /** The number of its first document among those of all segments. */
  base = 0
  #count: number
  /** For counting occurrences: one number a document, all zero between uses. */
  #scratch: Uint32Array | undefined

  constructor(segment: Segment) {
    this.segment = segment
    this.living = new Uint8Array(segment.size).fill(1)
    this.skips = new SkipTables(segment)
    this.#count = segment.size
    this.totals = Float64Array.from({ length: segment.lengthFields }, (_, field) =>
      segment.lengthsIn(field).reduce((sum, length) => sum + length, 0),
    )
  }

  /** Documents that count. */
  get count(): number {
    return this.#count
  }

  get isWhole(): boolean {
    return this.#count === this.segment.size
  }

  get scratch(): Uint32Array {
    this.#scratch ??= new Uint32Array(this.segment.size)
    return this.#scratch
  }

  bury(document: number): void {
    if (this.living[document] !== 1) return
    this.living[document] = 0
    this.#count--
    for (const field of this.totals.keys())
      this.totals[field]! -= this.segment.lengthsIn(field)[document] ?? 0
  }
}
