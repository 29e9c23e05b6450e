/** From so many bytes on, a view and a native copy take less time than a loop. */
const MANY = 48

/** Bytes that grow as they are written. Numbers are unsigned, of 32 bits at most, seven bits a byte (LEB128). */
export class ByteWriter {
  #bytes: Uint8Array
  length = 0

  constructor(room = 256) {
    this.#bytes = new Uint8Array(room)
  }

  /** What was written so far: a view, valid until the next write. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.length)
  }

  varint(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow(5)
    const bytes = this.#bytes
    let { length } = this
    let rest = value
    while (rest > 127) {
      bytes[length++] = (rest & 127) | 128
      rest >>>= 7
    }
    bytes[length++] = rest
    this.length = length
  }

  /** What another holds. */
  append(from: ByteWriter): void {
    this.copy(from.#bytes, 0, from.length)
  }

  /** Some of other bytes. */
  copy(from: Uint8Array, start: number, end: number): void {
    const count = end - start
    if (this.length + count > this.#bytes.length) this.#grow(count)
    const { length } = this
    const bytes = this.#bytes
    if (count > MANY) bytes.set(from.subarray(start, end), length)
    else for (let at = 0; at < count; at++) bytes[length + at] = from[start + at]!
    this.length = length + count
  }

  /** A string as its UTF-16 code units, a varint each: an ASCII letter takes a byte, and lone surrogates survive. */
  units(text: string, from: number): void {
    for (let at = from; at < text.length; at++) this.varint(text.charCodeAt(at))
  }

  clear(): void {
    this.length = 0
  }

  #grow(by: number): void {
    const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + by))
    bytes.set(this.written)
    this.#bytes = bytes
  }
}

/** Reads what a ByteWriter wrote. Past the end there are zeros, so that no loop over damaged bytes runs on. */
export class ByteReader {
  readonly #bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.at = at
  }

  varint(): number {
    const bytes = this.#bytes
    let byte = bytes[this.at++] ?? 0
    if (byte < 128) return byte
    let value = byte & 127
    for (let shift = 7; shift < 35; shift += 7) {
      byte = bytes[this.at++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) break
    }
    return value >>> 0
  }

  /** Passes over so many numbers. */
  skip(count: number): void {
    const bytes = this.#bytes
    let { at } = this
    for (let left = count; left > 0; left--) {
      while ((bytes[at] ?? 0) > 127) at++
      at++
    }
    this.at = at
  }
}
