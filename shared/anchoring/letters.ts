import type { Range } from '../domain/ids.ts'

/** How many letters lie between two remembered offsets. */
const STEP = 64

/**
 * A text's letters and digits alone, run together, without case, accents, marks and spaces; letters that scans take for
 * one another (l, 1 and i; o and 0) are one. A rough form to find places by, never to judge them.
 */
export type Letters = { text: string; letters: string; offsets: Int32Array }

/** The letters of a text, and where they stand in it. One pass, no token is made. */
export function lettersOf(text: string): Letters {
  let units = new Uint16Array(text.length)
  const offsets: number[] = []
  let length = 0
  let wide = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const rough = table[code]! || learn(code)
    if (rough === DROPPED) continue
    const more = rough === SEVERAL ? several.get(code)! : null
    for (let part = 0; part < (more?.length ?? 1); part += 1) {
      if (length % STEP === 0) offsets.push(at)
      if (length === units.length) units = grown(units)
      const unit = more ? more.charCodeAt(part) : rough
      units[length] = unit
      wide |= unit
      length += 1
    }
  }
  const read = units.subarray(0, length)
  // A string of single bytes is searched twice as fast.
  const letters =
    wide < 128
      ? new TextDecoder('latin1').decode(Uint8Array.from(read))
      : new TextDecoder('utf-16le').decode(read)
  return { text, letters, offsets: Int32Array.from(offsets) }
}

/** The stretch of the text that some of its letters stand in, from the first to the end of the last. */
export function rangeOfLetters({ text, letters, offsets }: Letters, from: number, to: number): Range {
  const first = Math.max(0, Math.min(from, letters.length - 1))
  const last = Math.max(first, Math.min(to, letters.length) - 1)
  return [offsetOf(text, offsets, first), Math.min(text.length, offsetOf(text, offsets, last) + 1)]
}

function offsetOf(text: string, offsets: Int32Array, letter: number): number {
  const block = Math.floor(letter / STEP)
  let at = offsets[block] ?? 0
  // Within an expanded letter the block may begin at its second part; a place off by a letter does no harm.
  let left = letter - block * STEP
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const rough = table[code]! || learn(code)
    if (rough === DROPPED) continue
    left -= rough === SEVERAL ? several.get(code)!.length : 1
    if (left < 0) return at
  }
  return text.length
}

/** By code unit: 0 is not learnt yet, otherwise the one letter, or one of the two signs below. */
const table = new Uint16Array(65_536)
const DROPPED = 1
const SEVERAL = 2
const several = new Map<number, string>()

function learn(code: number): number {
  const character = String.fromCharCode(code)
  let rough = ''
  if (code >= 0xd800 && code < 0xe000) rough = character
  else {
    const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD')
    rough = plain.replace(/[^\p{L}\p{N}]/gu, '').replace(/\p{Nd}/gu, digit => String(digitValue(digit)))
    rough = rough.replace(/[1iı]/gu, 'l').replaceAll('0', 'o')
    if (character === '\u0640') rough = ''
  }
  const value = rough === '' ? DROPPED : rough.length === 1 ? rough.charCodeAt(0) : SEVERAL
  if (value === SEVERAL) several.set(code, rough)
  table[code] = value
  return value
}

/** The digits of every script stand in rows of ten that begin at a nought. */
function digitValue(digit: string): number {
  let code = digit.codePointAt(0)!
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1
    value += 1
  }
  return value
}

function grown(units: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(units.length * 2 + 16)
  larger.set(units)
  return larger
}
