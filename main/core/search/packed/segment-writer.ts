import { ByteWriter } from './bytes.ts'
import type { Form } from './form.ts'
import { bytesOf, packLines, packSegment } from './format.ts'
import { orderOfKeys } from './key-order.ts'
import { type LexiconSections, LexiconWriter } from './lexicon.ts'
import type { Steps } from './steps.ts'

/** A document as a segment keeps it, besides its words. */
export type DocumentRow = {
  readonly id: string
  /** Which version of the record it was made from. */
  readonly stamp: string
  /** What queries choose by, as JSON. */
  readonly facts: string
  readonly kind: number
  readonly reading: string
  /** lunr's document boost. */
  readonly boost: number
  /** Words of each field. */
  readonly lengths: readonly number[]
}

/** Keys written between two steps. */
const STEP = 1024

/** Writes a segment from forms in their order and documents in theirs. */
export class SegmentWriter {
  readonly #postings: ByteWriter
  readonly #formAt: number[] = []
  readonly #stems = new LexiconWriter()
  readonly #letters = new LexiconWriter()
  readonly #words = new Pairs()
  readonly #folds = new Pairs()
  #stem = ''
  #ofStem: number[] = []

  /** @param bytes what the lists will take, if that is known: room need not be made again and again */
  constructor(bytes?: number) {
    this.#postings = new ByteWriter(bytes)
  }

  /** Where the next form's lists are to be written: a mask of its fields, and a list for each. */
  form({ word, stem, folds }: Form): ByteWriter {
    const number = this.#formAt.length
    this.#formAt.push(this.#postings.length)
    if (stem === '') this.#letters.add(word, [number])
    else {
      if (stem !== this.#stem) this.#endStem()
      this.#stem = stem
      this.#ofStem.push(number)
      this.#words.push(word, number)
      for (const fold of folds) this.#folds.push(fold, number)
    }
    return this.#postings
  }

  *finish(documents: readonly DocumentRow[]): Steps<ArrayBuffer> {
    this.#endStem()
    const stems = this.#stems.finish()
    const words = yield* this.#words.lexicon()
    const folds = yield* this.#folds.lexicon()
    const letters = this.#letters.finish()
    yield
    const facts = dictionary(documents.map(row => row.facts))
    yield
    const readings = dictionary(documents.map(row => row.reading))
    const boosted = documents.some(({ boost }) => boost !== 1)
    return yield* packSegment({
      documents: documents.length,
      forms: this.#formAt.length,
      sections: {
        ids: packLines(documents.map(({ id }) => id)),
        stamps: packLines(documents.map(({ stamp }) => stamp)),
        facts: packLines(facts.values),
        factsOf: bytesOf(facts.codes),
        kinds: Uint8Array.from(documents, ({ kind }) => kind),
        readings: packLines(readings.values),
        readingOf: Uint8Array.from(readings.codes),
        lengths: bytesOf(lengthsOf(documents)),
        boosts: boosted ? bytesOf(Float64Array.from(documents, ({ boost }) => boost)) : new Uint8Array(),
        stemBlocks: bytesOf(stems.blocks),
        stems: stems.bytes,
        wordBlocks: bytesOf(words.blocks),
        words: words.bytes,
        foldBlocks: bytesOf(folds.blocks),
        folds: folds.bytes,
        letterBlocks: bytesOf(letters.blocks),
        letters: letters.bytes,
        formAt: bytesOf(Uint32Array.from(this.#formAt)),
        postings: this.#postings.written,
      },
    })
  }

  #endStem(): void {
    if (this.#ofStem.length > 0) this.#stems.add(this.#stem, this.#ofStem)
    this.#ofStem = []
  }
}

/** Keys as they come, each with a form: the forms ascend. */
class Pairs {
  readonly #keys: string[] = []
  readonly #forms: number[] = []

  push(key: string, form: number): void {
    this.#keys.push(key)
    this.#forms.push(form)
  }

  *lexicon(): Steps<LexiconSections> {
    const lexicon = new LexiconWriter()
    const order = yield* orderOfKeys(this.#keys)
    let forms: number[] = []
    for (const [index, number] of order.entries()) {
      const key = this.#keys[number]!
      forms.push(this.#forms[number]!)
      const next = order[index + 1]
      if (next !== undefined && this.#keys[next] === key) continue
      lexicon.add(key, forms)
      forms = []
      if (index % STEP === 0) yield
    }
    return lexicon.finish()
  }
}

/** Each distinct value once, and for every document which is its. */
function dictionary(values: readonly string[]): { values: string[]; codes: Uint32Array } {
  const known = new Map<string, number>()
  const codes = Uint32Array.from(values, value => {
    const code = known.get(value) ?? known.size
    known.set(value, code)
    return code
  })
  return { values: [...known.keys()], codes }
}

/** Field by field, so that a field's lengths stand together. */
function lengthsOf(documents: readonly DocumentRow[]): Uint32Array {
  const fields = documents[0]?.lengths.length ?? 0
  const lengths = new Uint32Array(fields * documents.length)
  for (const [number, row] of documents.entries())
    for (const [field, length] of row.lengths.entries()) lengths[field * documents.length + number] = length
  return lengths
}
