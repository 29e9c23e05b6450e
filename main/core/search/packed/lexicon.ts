import { mayStop } from '../stops.ts'
import type { Automaton } from './automaton.ts'
import { ByteReader, ByteWriter } from './bytes.ts'

/** Keys of a block. A look-up reads one block; every block begins with a whole key. */
const BLOCK = 16

/** A lexicon's two sections: where each block begins, and the blocks. */
export type LexiconSections = { readonly blocks: Uint32Array; readonly bytes: Uint8Array }

/**
 * Writes a lexicon: keys in ascending order of UTF-16 code units, each with the forms it stands for (ascending).
 * Within a block a key is written as what it shares with the one before, and the rest (front coding).
 */
export class LexiconWriter {
  readonly #bytes = new ByteWriter()
  readonly #blocks: number[] = []
  #count = 0
  #last = ''

  add(key: string, forms: readonly number[]): void {
    const first = this.#count++ % BLOCK === 0
    if (first) this.#blocks.push(this.#bytes.length)
    const shared = first ? 0 : sharedLength(this.#last, key)
    this.#bytes.varint(shared)
    this.#bytes.varint(key.length - shared)
    this.#bytes.units(key, shared)
    this.#bytes.varint(forms.length)
    let before = 0
    for (const form of forms) {
      this.#bytes.varint(form - before)
      before = form
    }
    this.#last = key
  }

  finish(): LexiconSections {
    return { blocks: Uint32Array.from(this.#blocks), bytes: this.#bytes.written }
  }
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}

/** Reads a lexicon where it lies. */
export class Lexicon {
  readonly #blocks: Uint32Array
  readonly #bytes: Uint8Array
  /** For look-ups. */
  readonly #reader: ByteReader

  constructor({ blocks, bytes }: LexiconSections) {
    this.#blocks = blocks
    this.#bytes = bytes
    this.#reader = new ByteReader(bytes)
  }

  /** The forms of a key; none when it is not there. */
  find(key: string): readonly number[] {
    const block = this.#blockOf(key)
    if (block < 0) return NONE
    const cursor = this.cursor(block, block + 1)
    while (cursor.next()) {
      const order = cursor.compare(key)
      if (order === 0) return cursor.forms()
      if (order > 0) return NONE
    }
    return NONE
  }

  /** The key of a form, where each form has one key and forms ascend with keys. */
  keyOf(form: number): string | undefined {
    let low = 0
    let high = this.#blocks.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const cursor = this.cursor(middle, middle + 1)
      cursor.next()
      if ((cursor.forms()[0] ?? 0) <= form) low = middle + 1
      else high = middle
    }
    const cursor = this.cursor(Math.max(0, low - 1), low)
    while (cursor.next()) if (cursor.forms().includes(form)) return cursor.key
    return undefined
  }

  /** All keys of some blocks, in order; of all, unless said otherwise. */
  cursor(from = 0, until = this.#blocks.length): LexiconCursor {
    return new LexiconCursor(this.#bytes, this.#blocks[from] ?? this.#bytes.length, this.#blocks[until])
  }

  /**
   * Calls back for every key that the automaton accepts, in order. What keys share is stepped through once, and
   * keys that begin with what it cannot go on from are passed over unread.
   */
  walk(automaton: Automaton, found: (key: string, forms: readonly number[]) => void): void {
    const { prefix } = automaton
    const cursor = this.cursor(prefix === '' ? 0 : Math.max(0, this.#blockOf(prefix)))
    // states[n] is where the automaton is after n code units of the key.
    const states: number[] = [automaton.start]
    let known = 0
    for (let keys = 1; cursor.next(); keys++) {
      if (keys % 4096 === 0) mayStop()
      const { units, length, shared } = cursor
      if (shared < known) known = shared
      while (known < length && states[known]! >= 0) {
        states[known + 1] = automaton.step(states[known]!, units[known]!)
        known++
      }
      if (known === length && states[known]! >= 0) {
        if (automaton.accepts(states[known]!)) found(cursor.key, cursor.forms())
      } else if (known <= prefix.length && isAfter(cursor, prefix)) return
    }
  }

  /** The block that holds a key if any does: the last whose first key is not after it. */
  #blockOf(key: string): number {
    let low = 0
    let high = this.#blocks.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#isAfterFirst(key, middle)) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /** Whether a key stands after the first of a block, or is it: read without making a string. */
  #isAfterFirst(key: string, block: number): boolean {
    const reader = this.#reader
    reader.at = this.#blocks[block]!
    reader.varint()
    const length = reader.varint()
    for (let place = 0; place < length; place++) {
      if (place === key.length) return false
      const difference = key.charCodeAt(place) - reader.varint()
      if (difference !== 0) return difference > 0
    }
    return true
  }
}

const NONE: readonly number[] = []

function textOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let at = 0; at < length; at++) text += String.fromCharCode(units[at]!)
  return text
}

/** Whether a key stands after all that begin with a prefix; it does not begin with it itself. */
const isAfter = ({ key }: LexiconCursor, prefix: string): boolean => key > prefix && !key.startsWith(prefix)

class LexiconCursor {
  readonly #reader: ByteReader
  readonly #end: number
  #formsRead = true
  #key: string | null = ''
  /** The key's UTF-16 code units. */
  units = new Uint16Array(64)
  length = 0
  /** Code units that this key has in common with the one before. */
  shared = 0

  constructor(bytes: Uint8Array, start: number, end: number | undefined) {
    this.#reader = new ByteReader(bytes, start)
    this.#end = end ?? bytes.length
  }

  get key(): string {
    this.#key ??= textOf(this.units, this.length)
    return this.#key
  }

  /** Below zero where the key stands before another, above where after. */
  compare(other: string): number {
    const { units, length } = this
    for (let at = 0; at < length; at++) {
      if (at === other.length) return 1
      const difference = units[at]! - other.charCodeAt(at)
      if (difference !== 0) return difference
    }
    return length - other.length
  }

  next(): boolean {
    const reader = this.#reader
    if (!this.#formsRead) reader.skip(reader.varint())
    if (reader.at >= this.#end) return false
    this.shared = Math.min(reader.varint(), this.length)
    // No key is longer than its bytes, whatever stands there.
    this.length = this.shared + Math.min(reader.varint(), this.#end - reader.at)
    if (this.length > this.units.length) this.#grow()
    for (let at = this.shared; at < this.length; at++) this.units[at] = reader.varint()
    this.#key = null
    this.#formsRead = false
    return true
  }

  /** Once for each key. */
  forms(): number[] {
    const reader = this.#reader
    const forms: number[] = []
    let form = 0
    for (let left = reader.varint(); left > 0 && reader.at < this.#end; left--) {
      form += reader.varint()
      forms.push(form)
    }
    this.#formsRead = true
    return forms
  }

  #grow(): void {
    const units = new Uint16Array(this.length * 2)
    units.set(this.units.subarray(0, this.shared))
    this.units = units
  }
}
