/** Numbers that grow in number: what `numbers` holds up to `length` counts. */
export class Numbers {
  numbers = new Uint32Array(256)
  length = 0

  push(number: number): void {
    if (this.length === this.numbers.length) this.#grow()
    this.numbers[this.length++] = number
  }

  /** What was pushed so far, for good; the next begins anew. */
  take(): Uint32Array {
    const taken = this.numbers.slice(0, this.length)
    this.length = 0
    return taken
  }

  #grow(): void {
    const larger = new Uint32Array(this.numbers.length * 2)
    larger.set(this.numbers)
    this.numbers = larger
  }
}
