import type { Analysed } from './analysed.ts'

/** UTF-16 code units of text that are kept, taken apart, at the most. */
const MOST = 2_000_000

/**
 * The documents last put or shown, taken apart. An index holds no texts: what is not here is read from the records
 * when it is to be shown.
 */
export class Kept {
  readonly #documents = new Map<string, Analysed>()
  #size = 0

  get(id: string): Analysed | undefined {
    const known = this.#documents.get(id)
    if (known) {
      // A Map keeps the order of insertion: what was asked for last goes last.
      this.#documents.delete(id)
      this.#documents.set(id, known)
    }
    return known
  }

  set(analysed: Analysed): void {
    this.delete(analysed.document.id)
    this.#documents.set(analysed.document.id, analysed)
    this.#size += sizeOf(analysed)
    for (const [id, oldest] of this.#documents) {
      if (this.#size <= MOST || this.#documents.size === 1) break
      this.#documents.delete(id)
      this.#size -= sizeOf(oldest)
    }
  }

  delete(id: string): void {
    const known = this.#documents.get(id)
    if (!known) return
    this.#documents.delete(id)
    this.#size -= sizeOf(known)
  }

  clear(): void {
    this.#documents.clear()
    this.#size = 0
  }
}

const sizeOf = ({ document }: Analysed): number => document.text.length + 200
