const NO_VALUES = new Float64Array(0)
const NONE_HELD = new Uint8Array(0)

/** Numbers by document, dense: a document's number is below `capacity`, and holds for one state of the index only. */
export class Scores {
  readonly capacity: number
  /** Empty until something is added: most are asked for, and stay so. */
  #values = NO_VALUES
  #held = NONE_HELD
  #size = 0

  constructor(capacity: number) {
    this.capacity = capacity
  }

  get size(): number {
    return this.#size
  }

  has(document: number): boolean {
    return this.#held[document] === 1
  }

  get(document: number): number | undefined {
    return this.#held[document] === 1 ? this.#values[document] : undefined
  }

  add(document: number, score: number): void {
    if (this.#held.length === 0) {
      this.#values = new Float64Array(this.capacity)
      this.#held = new Uint8Array(this.capacity)
    }
    if (this.#held[document] === 0) {
      this.#held[document] = 1
      this.#size++
    }
    this.#values[document]! += score
  }

  delete(document: number): void {
    if (this.#held[document] !== 1) return
    this.#held[document] = 0
    this.#values[document] = 0
    this.#size--
  }

  each(visit: (document: number, score: number) => void): void {
    if (this.#size === 0) return
    const held = this.#held
    for (let document = 0; document < held.length; document++)
      if (held[document] === 1) visit(document, this.#values[document]!)
  }
}
