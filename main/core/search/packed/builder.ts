import type { Form } from './form.ts'
import { ListWriter } from './list-writer.ts'
import { type DocumentRow, SegmentWriter } from './segment-writer.ts'

/** A field's forms in their order: the place of each is its index. `forms` says what a number stands for. */
export type FieldForms = { readonly field: number; readonly forms: Uint32Array }

/**
 * Builds a segment of documents that are taken apart. Occurrences are kept as four numbers each until `finish`, which
 * sorts them by form and field (a counting sort, so that documents and places stay in order).
 *
 * @param formOf what a number among a field's forms stands for; nothing when it only takes up a place
 * @param fields how many fields postings are kept in, at most 31
 */
export class SegmentBuilder {
  readonly #formOf: (number: number) => Form | undefined
  readonly #fields: number
  readonly #documents: DocumentRow[] = []
  readonly #local = new Map<number, number>()
  readonly #forms: Form[] = []
  #keys = new Uint32Array(1024)
  #inDocument = new Uint32Array(1024)
  #places = new Uint32Array(1024)
  #length = 0

  constructor(fields: number, formOf: (number: number) => Form | undefined) {
    this.#fields = fields
    this.#formOf = formOf
  }

  get documents(): number {
    return this.#documents.length
  }

  add(row: DocumentRow, fields: readonly FieldForms[]): void {
    const document = this.#documents.length
    this.#documents.push(row)
    for (const { field, forms } of fields) {
      this.#makeRoom(forms.length)
      for (let place = 0; place < forms.length; place++) {
        const form = this.#localOf(forms[place]!)
        if (form < 0) continue
        const at = this.#length++
        this.#keys[at] = form * this.#fields + field
        this.#inDocument[at] = document
        this.#places[at] = place
      }
    }
  }

  finish(): ArrayBuffer {
    const order = orderOf(this.#forms)
    const { starts, sorted } = this.#sorted()
    const writer = new SegmentWriter()
    const list = new ListWriter()
    for (const form of order) {
      const into = writer.form(this.#forms[form]!)
      const first = form * this.#fields
      let mask = 0
      for (let field = 0; field < this.#fields; field++)
        if (starts[first + field]! < starts[first + field + 1]!) mask |= 1 << field
      into.varint(mask)
      for (let field = 0; field < this.#fields; field++) {
        if ((mask & (1 << field)) === 0) continue
        this.#list(list, sorted, starts[first + field]!, starts[first + field + 1]!)
        list.finish(into)
      }
    }
    return writer.finish(this.#documents)
  }

  #list(list: ListWriter, sorted: Uint32Array, from: number, to: number): void {
    for (let at = from; at < to; ) {
      const document = this.#inDocument[sorted[at]!]!
      let end = at
      while (end < to && this.#inDocument[sorted[end]!] === document) end++
      list.document(document, end - at)
      let last = 0
      for (; at < end; at++) {
        const place = this.#places[sorted[at]!]!
        list.place(place - last)
        last = place
      }
    }
  }

  /** The occurrences by form and field: `sorted[starts[key]]` is the first one's number. */
  #sorted(): { starts: Uint32Array; sorted: Uint32Array } {
    const starts = new Uint32Array(this.#forms.length * this.#fields + 1)
    for (let at = 0; at < this.#length; at++) starts[this.#keys[at]! + 1]!++
    for (let key = 1; key < starts.length; key++) starts[key]! += starts[key - 1]!
    const next = starts.slice()
    const sorted = new Uint32Array(this.#length)
    for (let at = 0; at < this.#length; at++) sorted[next[this.#keys[at]!]!++] = at
    return { starts, sorted }
  }

  #localOf(number: number): number {
    let local = this.#local.get(number)
    if (local === undefined) {
      const form = this.#formOf(number)
      local = form ? this.#forms.length : -1
      if (form) this.#forms.push(form)
      this.#local.set(number, local)
    }
    return local
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more
    if (needed <= this.#keys.length) return
    const size = Math.max(needed, this.#keys.length * 2)
    this.#keys = grown(this.#keys, size)
    this.#inDocument = grown(this.#inDocument, size)
    this.#places = grown(this.#places, size)
  }
}

/**
 * The numbers of forms in the order of `compareForms`. Sorted as strings, which takes a third of the time: parts of a
 * form hold no null character, which is before all others, and the number stands at the end.
 */
function orderOf(forms: readonly Form[]): number[] {
  const keys = forms.map(
    ({ stem, word, folds }, number) =>
      `${stem}\0${word}\0${folds.length}${String.fromCharCode(number >>> 16, number & 0xffff)}`,
  )
  return keys.sort().map(key => key.charCodeAt(key.length - 2) * 0x10000 + key.charCodeAt(key.length - 1))
}

function grown(numbers: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size)
  larger.set(numbers)
  return larger
}
