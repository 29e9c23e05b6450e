/** Code units of all words, and slots for them, to begin with. */
const UNITS = 1 << 14
const SLOTS = 1 << 12
/** Before the units of a word stand its number's two halves and its length. */
const HEAD = 3
const PRIME = 0x01000193

/**
 * Words as they are written, each with a number of the caller's. They are looked up where they stand in a text: no
 * string is made for a word that is known. An open hash table over code units, with a seed of its own, so that no text
 * can be made to fill one slot.
 */
export class WrittenWords {
  readonly #seed = (Math.random() * 0x100000000) | 0
  /** By slot: a word's hash, and where in `#words` it stands; zeros where there is none. */
  #slots = new Int32Array(SLOTS * 2)
  #mask = SLOTS - 1
  #words = new Uint16Array(UNITS)
  #end = HEAD
  #size = 0

  /**
   * The number of the word at a place of a text.
   *
   * @param make gives the number of a word that is new, between -1 and 2^31 - 2
   */
  numberAt(text: string, start: number, end: number, make: (written: string) => number): number {
    let hash = this.#seed
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
      hash ^= hash >>> 15
    }
    const slots = this.#slots
    const words = this.#words
    let slot = (hash & this.#mask) * 2
    for (let word = slots[slot + 1]!; word !== 0; word = slots[slot + 1]!) {
      if (slots[slot] === hash && this.#isAt(word, text, start, end))
        return words[word]! + words[word + 1]! * 0x10000 - 1
      slot = (slot + 2) & (slots.length - 1)
    }
    const number = make(text.slice(start, end))
    this.#slots[slot] = hash
    this.#slots[slot + 1] = this.#add(text, start, end, number)
    if (++this.#size * 2 > this.#mask) this.#spread()
    return number
  }

  #isAt(word: number, text: string, start: number, end: number): boolean {
    const words = this.#words
    if (words[word + 2] !== end - start) return false
    const shift = word + HEAD - start
    for (let at = start; at < end; at++) if (words[at + shift] !== text.charCodeAt(at)) return false
    return true
  }

  #add(text: string, start: number, end: number, number: number): number {
    const word = this.#end
    this.#end += HEAD + end - start
    if (this.#end > this.#words.length) {
      const larger = new Uint16Array(Math.max(this.#end, this.#words.length * 2))
      larger.set(this.#words)
      this.#words = larger
    }
    const words = this.#words
    words[word] = (number + 1) & 0xffff
    words[word + 1] = (number + 1) >>> 16
    words[word + 2] = end - start
    for (let at = start; at < end; at++) words[word + HEAD + at - start] = text.charCodeAt(at)
    return word
  }

  /** Twice as many slots. */
  #spread(): void {
    const old = this.#slots
    const slots = new Int32Array(old.length * 2)
    this.#slots = slots
    this.#mask = this.#mask * 2 + 1
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue
      let slot = (old[at]! & this.#mask) * 2
      while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1)
      slots[slot] = old[at]!
      slots[slot + 1] = old[at + 1]!
    }
  }
}
