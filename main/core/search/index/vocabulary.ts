import { foldsOfName } from '../fold/fold.ts'
import { type Reading, stem } from '../words/languages.ts'
import { normaliseWord } from '../words/normalise.ts'

/** A word as it stands in documents of one reading. */
export type Entry = {
  readonly id: number
  /** Normalised; what phrases compare. */
  readonly word: string
  /** The index term. */
  readonly stem: string
  /** The folded forms of what may be a name. */
  readonly folds: readonly string[]
}

/**
 * Distinct words as they were last seen, each once. Stemming, folding and (in a query) comparing are done per entry,
 * not per occurrence. A cache: the catalogue begins a new one when it has grown large.
 */
export class Vocabulary {
  readonly entries: Entry[] = []
  readonly #byWritten = new Map<Reading, Map<string, number>>()
  readonly #byKey = new Map<string, number>()

  /** The id of a written word's entry, or -1 when nothing of it can be compared. */
  intern(written: string, reading: Reading): number {
    let known = this.#byWritten.get(reading)
    if (!known) {
      known = new Map()
      this.#byWritten.set(reading, known)
    }
    let id = known.get(written)
    if (id === undefined) {
      id = this.#add(written, reading)
      known.set(written, id)
    }
    return id
  }

  #add(written: string, reading: Reading): number {
    const word = normaliseWord(written)
    if (word === '') return -1
    const stemmed = stem(reading, word)
    const folds = foldsOfName(word, stemmed, /^[\p{Lu}\p{Lt}]/u.test(written))
    const key = `${reading} ${folds.length > 0 ? 'N' : ''} ${word}`
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const id = this.entries.length
    this.entries.push({ id, word, stem: stemmed, folds })
    this.#byKey.set(key, id)
    return id
  }
}
