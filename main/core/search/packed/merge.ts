import { ByteReader } from './bytes.ts'
import { compareForms, type Form } from './form.ts'
import type { Lexicon } from './lexicon.ts'
import { ListWriter } from './list-writer.ts'
import type { List, Segment } from './segment.ts'
import { type DocumentRow, SegmentWriter } from './segment-writer.ts'

/** A segment, and which of its documents count: 1 for those that are still wanted. */
export type Part = { readonly segment: Segment; readonly living: Uint8Array }

/** Forms, or documents, between two steps. */
const STEP = 128

/**
 * Makes one segment of the wanted documents of several, in steps. What it makes is what a builder would have made of
 * the same documents: forms that stood in unwanted documents alone are gone.
 */
export function* mergeSegments(parts: readonly Part[], fields: number): Generator<void, ArrayBuffer> {
  const documents: DocumentRow[] = []
  const numbers: Int32Array[] = []
  for (const { segment, living } of parts) {
    const renumbered = new Int32Array(segment.size).fill(-1)
    for (let document = 0; document < segment.size; document++) {
      if (!living[document]) continue
      renumbered[document] = documents.length
      documents.push(segment.rowOf(document))
      if (documents.length % STEP === 0) yield
    }
    numbers.push(renumbered)
  }
  const forms: Form[][] = []
  for (const { segment } of parts) forms.push(yield* formsOf(segment))
  const next = parts.map(() => 0)
  const writer = new SegmentWriter(parts.reduce((sum, { segment }) => sum + segment.postings.length, 0))
  const merged = new FormMerger(parts, numbers, fields)
  for (let count = 0; ; count++) {
    if (count % STEP === 0) yield
    const form = least(forms, next)
    if (!form) break
    const holders: Holder[] = []
    for (const [part, at] of next.entries()) {
      const own = forms[part]![at]
      if (!own || compareForms(own, form) !== 0) continue
      holders.push({ part, form: at })
      next[part] = at + 1
    }
    merged.write(holders, () => writer.form(form))
  }
  return yield* writer.finish(documents)
}

function least(forms: readonly (readonly Form[])[], next: readonly number[]): Form | undefined {
  let found: Form | undefined
  for (const [part, at] of next.entries()) {
    const form = forms[part]![at]
    if (form && (!found || compareForms(form, found) < 0)) found = form
  }
  return found
}

/** A segment's forms, put together from its lexicons. */
function* formsOf(segment: Segment): Generator<void, Form[]> {
  const forms = Array.from({ length: segment.formCount }, () => ({
    word: '',
    stem: '',
    folds: [] as string[],
  }))
  let count = 0
  const each = function* (lexicon: Lexicon, take: (form: (typeof forms)[number], key: string) => void) {
    const cursor = lexicon.cursor()
    while (cursor.next()) {
      const { key } = cursor
      for (const number of cursor.forms()) {
        const form = forms[number]
        if (form) take(form, key)
      }
      if (++count % STEP === 0) yield
    }
  }
  yield* each(segment.stems, (form, key) => {
    form.stem = key
  })
  for (const lexicon of [segment.words, segment.letters])
    yield* each(lexicon, (form, key) => {
      form.word = key
    })
  yield* each(segment.folds, (form, key) => form.folds.push(key))
  return forms
}

type Holder = { readonly part: number; readonly form: number }

/** Puts the lists of one form together, field by field, with documents renumbered and unwanted ones left out. */
class FormMerger {
  readonly #parts: readonly Part[]
  readonly #numbers: readonly Int32Array[]
  readonly #writers: readonly ListWriter[]

  constructor(parts: readonly Part[], numbers: readonly Int32Array[], fields: number) {
    this.#parts = parts
    this.#numbers = numbers
    this.#writers = Array.from({ length: fields }, () => new ListWriter())
  }

  /** @param begin called when something is left of the form */
  write(holders: readonly Holder[], begin: () => Parameters<ListWriter['finish']>[0]): void {
    for (const { part, form } of holders) {
      const { segment } = this.#parts[part]!
      for (const list of segment.lists(form)) this.#copy(segment, list, this.#numbers[part]!)
    }
    const mask = this.#writers.reduce((bits, { count }, field) => (count > 0 ? bits | (1 << field) : bits), 0)
    if (mask === 0) return
    const into = begin()
    into.varint(mask)
    for (const writer of this.#writers) if (writer.count > 0) writer.finish(into)
  }

  #copy({ postings }: Segment, { field, count, documentsAt, placesAt }: List, numbers: Int32Array): void {
    const writer = this.#writers[field]!
    const documents = new ByteReader(postings, documentsAt)
    const places = new ByteReader(postings, placesAt)
    let document = 0
    for (let left = count; left > 0; left--) {
      const step = documents.varint()
      document += step >>> 1
      const times = step & 1 ? 1 : documents.varint()
      const from = places.at
      places.skip(times)
      const number = numbers[document] ?? -1
      if (number < 0) continue
      writer.document(number, times)
      writer.places(postings, from, places.at)
    }
  }
}
