import { ByteReader } from './bytes.ts'
import { doublesOf, linesOf, type Sections, unpackSegment, wordsOf } from './format.ts'
import { Lexicon } from './lexicon.ts'
import type { DocumentRow } from './segment-writer.ts'

/** Where a form's posting list in a field lies. */
export type List = {
  readonly field: number
  readonly count: number
  readonly documentsAt: number
  readonly placesAt: number
}

/** A segment opened: views of its buffer, used where they lie. It never changes. */
export class Segment {
  readonly buffer: ArrayBuffer
  readonly size: number
  readonly formCount: number
  readonly ids: readonly string[]
  readonly stems: Lexicon
  readonly words: Lexicon
  readonly folds: Lexicon
  readonly letters: Lexicon
  readonly postings: Uint8Array
  readonly kinds: Uint8Array
  /** Null where no document has a boost. */
  readonly boosts: Float64Array | null
  readonly #formAt: Uint32Array
  readonly #lengths: Uint32Array
  readonly #sections: Sections
  #stamps: string[] | undefined
  #facts: string[] | undefined
  #readings: string[] | undefined

  /**
   * @param isOwn whether it was packed in this process, so that it cannot be damaged
   * @throws AppError `damaged`
   */
  constructor(buffer: ArrayBuffer, isOwn = false) {
    const { documents, forms, sections } = unpackSegment(buffer, isOwn)
    this.buffer = buffer
    this.size = documents
    this.formCount = forms
    this.#sections = sections
    this.ids = linesOf(sections.ids)
    this.stems = new Lexicon({ blocks: wordsOf(sections.stemBlocks), bytes: sections.stems })
    this.words = new Lexicon({ blocks: wordsOf(sections.wordBlocks), bytes: sections.words })
    this.folds = new Lexicon({ blocks: wordsOf(sections.foldBlocks), bytes: sections.folds })
    this.letters = new Lexicon({ blocks: wordsOf(sections.letterBlocks), bytes: sections.letters })
    this.postings = sections.postings
    this.kinds = sections.kinds
    this.boosts = sections.boosts.byteLength > 0 ? doublesOf(sections.boosts) : null
    this.#formAt = wordsOf(sections.formAt)
    this.#lengths = wordsOf(sections.lengths)
  }

  /** How many fields lengths are kept of. */
  get lengthFields(): number {
    return this.size === 0 ? 0 : this.#lengths.length / this.size
  }

  /** The words of each document in a field. */
  lengthsIn(field: number): Uint32Array {
    return this.#lengths.subarray(field * this.size, (field + 1) * this.size)
  }

  stampOf(document: number): string {
    this.#stamps ??= linesOf(this.#sections.stamps)
    return this.#stamps[document] ?? ''
  }

  /** Documents with the same facts have the same number. */
  factsNumberOf(document: number): number {
    return wordsOf(this.#sections.factsOf)[document] ?? 0
  }

  /** JSON. */
  factsOf(document: number): string {
    this.#facts ??= linesOf(this.#sections.facts)
    return this.#facts[this.factsNumberOf(document)] ?? 'null'
  }

  readingOf(document: number): string {
    this.#readings ??= linesOf(this.#sections.readings)
    return this.#readings[this.#sections.readingOf[document] ?? 0] ?? ''
  }

  rowOf(document: number): DocumentRow {
    return {
      id: this.ids[document] ?? '',
      stamp: this.stampOf(document),
      facts: this.factsOf(document),
      kind: this.kinds[document] ?? 0,
      reading: this.readingOf(document),
      boost: this.boosts?.[document] ?? 1,
      lengths: Array.from({ length: this.lengthFields }, (_, field) => this.lengthsIn(field)[document] ?? 0),
    }
  }

  /** Every field's list of a form. */
  lists(form: number): List[] {
    const reader = new ByteReader(this.postings, this.#formAt[form])
    const lists: List[] = []
    const mask = reader.varint()
    for (let field = 0; 1 << field <= mask && field < 31; field++) {
      if ((mask & (1 << field)) === 0) continue
      const count = reader.varint()
      if (count > 1) {
        const documentBytes = reader.varint()
        const placeBytes = reader.varint()
        const documentsAt = reader.at
        const placesAt = documentsAt + documentBytes
        lists.push({ field, count, documentsAt, placesAt })
        reader.at = placesAt + placeBytes
      } else {
        const documentsAt = reader.at
        const times = reader.varint() & 1 ? 1 : reader.varint()
        lists.push({ field, count, documentsAt, placesAt: reader.at })
        reader.skip(times)
      }
    }
    return lists
  }
}
