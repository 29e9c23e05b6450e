import type { Form } from './form.ts'
import { orderOfKeys } from './key-order.ts'
import { ListWriter } from './list-writer.ts'
import { Occurrences } from './occurrences.ts'
import { type DocumentRow, SegmentWriter } from './segment-writer.ts'
import { atOnce, type Steps } from './steps.ts'

/** A field's forms in their order: the place of each is its index. `forms` says what a number stands for. */
export type FieldForms = { readonly field: number; readonly forms: Uint32Array }

/** Forms written between two steps. */
const STEP = 1024

/**
 * Builds a segment of documents that are taken apart. Occurrences are kept as two numbers each until `finish`, which
 * sorts them by form and field (a counting sort, so that documents and places stay in order).
 *
 * @param formOf what a number among a field's forms stands for; nothing when it only takes up a place
 * @param fields how many fields postings are kept in, at most 31
 */
export class SegmentBuilder {
  readonly #formOf: (number: number) => Form | undefined
  readonly #fields: readonly ListsOfField[]
  readonly #documents: DocumentRow[] = []
  readonly #forms: Form[] = []
  readonly #formByNumber = new Map<number, number>()
  /** Of each list its form and field. */
  readonly #formOfList: number[] = []
  readonly #fieldOfList: number[] = []
  readonly #occurrences = new Occurrences()

  constructor(fields: number, formOf: (number: number) => Form | undefined) {
    this.#fields = Array.from({ length: fields }, () => new ListsOfField())
    this.#formOf = formOf
  }

  get documents(): number {
    return this.#documents.length
  }

  /** Words and letters taken in so far. */
  get occurrences(): number {
    return this.#occurrences.count
  }

  add(row: DocumentRow, fields: readonly FieldForms[]): void {
    this.#documents.push(row)
    for (const { field, forms } of fields) {
      const lists = this.#fields[field]!
      this.#occurrences.reserve(forms.length)
      for (let place = 0; place < forms.length; place++) {
        const number = forms[place]!
        let list = lists.get(number)
        if (list === UNKNOWN) {
          list = this.#newList(number, field)
          lists.set(number, list)
        }
        if (list !== NO_LIST) this.#occurrences.push(list, place)
      }
    }
    this.#occurrences.endDocument()
  }

  /** The segment, all at once. */
  finish(): ArrayBuffer {
    return atOnce(this.finishing())
  }

  /** The segment. Nothing may be added meanwhile. */
  *finishing(): Steps<ArrayBuffer> {
    const order = yield* orderOfForms(this.#forms)
    const lists = this.#listsOf(order)
    const { starts, sorted } = this.#occurrences.byList(this.#formOfList.length)
    const writer = new SegmentWriter()
    const list = new ListWriter()
    yield
    for (const [count, form] of order.entries()) {
      if (count % STEP === 0) yield
      const into = writer.form(this.#forms[form]!)
      const ofForm = lists[form]!
      into.varint(ofForm.reduce((mask, each) => mask | (1 << this.#fieldOfList[each]!), 0))
      for (const each of ofForm) {
        writeList(list, sorted, starts[each]!, starts[each + 1]!)
        list.finish(into)
      }
    }
    return yield* writer.finish(this.#documents)
  }

  /** The lists of each form, by field. */
  #listsOf(order: Uint32Array): number[][] {
    const lists: number[][] = Array.from(order, () => [])
    for (const [list, form] of this.#formOfList.entries()) lists[form]!.push(list)
    for (const ofForm of lists)
      if (ofForm.length > 1) ofForm.sort((a, b) => this.#fieldOfList[a]! - this.#fieldOfList[b]!)
    return lists
  }

  #newList(number: number, field: number): number {
    let form = this.#formByNumber.get(number)
    if (form === undefined) {
      const meant = this.#formOf(number)
      form = meant ? this.#forms.length : NO_LIST
      if (meant) this.#forms.push(meant)
      this.#formByNumber.set(number, form)
    }
    if (form === NO_LIST) return NO_LIST
    this.#fieldOfList.push(field)
    return this.#formOfList.push(form) - 1
  }
}

const UNKNOWN = -1
/** Of what stands for nothing, and only takes up a place. */
const NO_LIST = -2
/** Numbers up to this one are looked up in an array; letters have higher ones. */
const MAX_LOW = 0xffffff

/** The list of each form in one field, by the form's number. */
class ListsOfField {
  /** Plus one: zero is UNKNOWN. */
  #low = new Int32Array(0)
  readonly #high = new Map<number, number>()

  get(number: number): number {
    if (number > MAX_LOW) return this.#high.get(number) ?? UNKNOWN
    return number < this.#low.length ? this.#low[number]! - 1 : UNKNOWN
  }

  set(number: number, list: number): void {
    if (number > MAX_LOW) this.#high.set(number, list)
    else {
      if (number >= this.#low.length) {
        const larger = new Int32Array(Math.max(1024, number + 1, this.#low.length * 2))
        larger.set(this.#low)
        this.#low = larger
      }
      this.#low[number] = list + 1
    }
  }
}

/** The numbers of forms in the order of `compareForms`. */
const orderOfForms = (forms: readonly Form[]): Steps<Uint32Array> =>
  orderOfKeys(
    forms.map(({ stem }) => stem),
    forms.map(({ word }) => word),
    forms.map(({ folds }) => String.fromCharCode(folds.length)),
  )

/** Occurrences of a form in a field, as documents and places: those of one document stand together. */
function writeList(list: ListWriter, sorted: Uint32Array, from: number, to: number): void {
  for (let at = from; at < to; ) {
    const document = sorted[at * 2]!
    let end = at + 1
    while (end < to && sorted[end * 2] === document) end++
    list.document(document, end - at)
    let last = 0
    for (; at < end; at++) {
      const place = sorted[at * 2 + 1]!
      list.place(place - last)
      last = place
    }
  }
}
