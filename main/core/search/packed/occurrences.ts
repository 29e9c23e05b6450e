/** Where words stand, in the order of documents and places: to which list each belongs, and its place. */
export class Occurrences {
  #lists = new Uint32Array(1024)
  #places = new Uint32Array(1024)
  /** How many there are up to the end of each document. */
  readonly #ends: number[] = []
  count = 0

  /** Makes room for so many more. */
  reserve(more: number): void {
    const needed = this.count + more
    if (needed <= this.#lists.length) return
    const size = Math.max(needed, this.#lists.length * 2)
    this.#lists = grown(this.#lists, size)
    this.#places = grown(this.#places, size)
  }

  /** Within what was reserved. */
  push(list: number, place: number): void {
    this.#lists[this.count] = list
    this.#places[this.count++] = place
  }

  endDocument(): void {
    this.#ends.push(this.count)
  }

  /** All by list, each as two numbers, document and place: those of a list from `starts[list]` up to the next's. */
  byList(lists: number): { starts: Uint32Array; sorted: Uint32Array } {
    const [of, places, count] = [this.#lists, this.#places, this.count]
    const starts = new Uint32Array(lists + 1)
    for (let at = 0; at < count; at++) starts[of[at]! + 1]!++
    for (let list = 1; list <= lists; list++) starts[list]! += starts[list - 1]!
    const next = starts.slice()
    const sorted = new Uint32Array(count * 2)
    let at = 0
    for (const [document, end] of this.#ends.entries())
      for (; at < end; at++) {
        const to = next[of[at]!]!++ * 2
        sorted[to] = document
        sorted[to + 1] = places[at]!
      }
    return { starts, sorted }
  }
}

function grown(numbers: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size)
  larger.set(numbers)
  return larger
}
