import { foldsOfName } from '../fold/fold.ts'
import { type Reading, stem } from '../words/languages.ts'
import { normaliseWord } from '../words/normalise.ts'
import { Numbers } from './numbers.ts'
import { WrittenWords } from './written-words.ts'

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

/** Instead of an entry's id: nothing of a word can be compared. */
export const NO_WORD = -1
/** Gives of a text's words the ids of their entries, or NO_WORD: by their places. */
export type Intern = (text: string, start: number, end: number) => number

/** UTF-16 code units of a word that are looked at: what is longer is no word. */
const MAX_WRITTEN = 1000
/** What may be a name begins with a capital. */
const CAPITAL = /^[\p{Lu}\p{Lt}]/u

type WordsOfReading = {
  readonly intern: Intern
  /** By word: the entry without folded forms, and that with some. */
  readonly plain: Map<string, Entry>
  readonly names: Map<string, Entry>
}

/**
 * Distinct words as they were last seen, each once. Stemming, folding and (in a query) comparing are done per entry,
 * not per occurrence. A cache: the catalogue begins a new one when it has grown large.
 */
export class Vocabulary {
  readonly entries: Entry[] = []
  readonly #foldCounts = new Numbers()
  readonly #byReading = new Map<Reading, WordsOfReading>()

  /** For the words of documents of one reading. */
  reader(reading: Reading): Intern {
    const known = this.#byReading.get(reading)
    if (known) return known.intern
    const written = new WrittenWords()
    const make = (word: string): number => this.#entryOf(word, reading, words)
    const words: WordsOfReading = {
      intern: (text, start, end) => written.numberAt(text, start, Math.min(end, start + MAX_WRITTEN), make),
      plain: new Map(),
      names: new Map(),
    }
    this.#byReading.set(reading, words)
    return words.intern
  }

  /** How many folded forms an entry has. */
  foldsOf(id: number): number {
    return this.#foldCounts.numbers[id]!
  }

  #entryOf(written: string, reading: Reading, { plain, names }: WordsOfReading): number {
    const word = normaliseWord(written)
    if (word === '') return NO_WORD
    const stemmed = (plain.get(word) ?? names.get(word))?.stem ?? stem(reading, word)
    const folds = foldsOfName(word, stemmed, CAPITAL.test(written))
    const words = folds.length > 0 ? names : plain
    const known = words.get(word)
    if (known) return known.id
    const entry = { id: this.entries.length, word, stem: stemmed, folds }
    this.entries.push(entry)
    this.#foldCounts.push(folds.length)
    words.set(word, entry)
    return entry.id
  }
}
