import { ByteWriter } from './bytes.ts'

/**
 * Writes one posting list: a form in one field. Documents are numbered within the segment and ascend: for each twice
 * the step from the one before, plus one if the form stands there once, else followed by how often; in a stream of
 * their own the places, the first and then steps, which do not depend on the document's number.
 */
export class ListWriter {
  readonly #documents = new ByteWriter()
  readonly #places = new ByteWriter()
  #count = 0
  #last = 0

  get count(): number {
    return this.#count
  }

  document(document: number, times: number): void {
    const step = document - this.#last
    this.#last = document
    this.#count++
    if (times === 1) this.#documents.varint(step * 2 + 1)
    else {
      this.#documents.varint(step * 2)
      this.#documents.varint(times)
    }
  }

  place(step: number): void {
    this.#places.varint(step)
  }

  /** The places of a document, as another list has them. */
  places(bytes: Uint8Array, start: number, end: number): void {
    this.#places.copy(bytes, start, end)
  }

  /** Puts the list where it belongs and begins the next. A list of one document needs no lengths to be passed over. */
  finish(into: ByteWriter): void {
    into.varint(this.#count)
    if (this.#count > 1) {
      into.varint(this.#documents.length)
      into.varint(this.#places.length)
    }
    into.append(this.#documents)
    into.append(this.#places)
    this.#documents.clear()
    this.#places.clear()
    this.#count = 0
    this.#last = 0
  }
}
