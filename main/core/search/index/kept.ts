import type { SearchDocument } from '../search.ts'
import type { Analysed } from './analysed.ts'

/** UTF-16 code units of text that are kept at the most. */
const MOST = 2_000_000

type Document = { readonly document: SearchDocument; analysed: Analysed | null }

/**
 * The documents last put or shown; taken apart once they are shown. An index holds no texts: what is not here is read
 * from the records when it is to be shown.
 */
export class Kept {
  readonly #documents = new Map<string, Document>()
  #size = 0

  /** @param analyse takes a document apart, where that was not done before */
  get(id: string, analyse: (document: SearchDocument) => Analysed): Analysed | undefined {
    const known = this.#documents.get(id)
    if (!known) return undefined
    // A Map keeps the order of insertion: what was asked for last goes last.
    this.#documents.delete(id)
    this.#documents.set(id, known)
    known.analysed ??= analyse(known.document)
    return known.analysed
  }

  set(document: SearchDocument): void {
    this.delete(document.id)
    this.#documents.set(document.id, { document, analysed: null })
    this.#size += sizeOf(document)
    for (const [id, oldest] of this.#documents) {
      if (this.#size <= MOST || this.#documents.size === 1) break
      this.#documents.delete(id)
      this.#size -= sizeOf(oldest.document)
    }
  }

  delete(id: string): void {
    const known = this.#documents.get(id)
    if (!known) return
    this.#documents.delete(id)
    this.#size -= sizeOf(known.document)
  }

  clear(): void {
    this.#documents.clear()
    this.#size = 0
  }
}

const sizeOf = ({ text }: SearchDocument): number => text.length + 200
