import type { Range } from '../domain/ids.ts'
import { type Token, tokens } from '../text/tokens.ts'

/** How two neighbouring words are parted: by a hyphen they may also be written as one. */
type Joint = { word: Token; hyphen: boolean; signed: boolean }

/** A text's words without marks and spaces, run together, with the way back to its offsets. */
type Stream = { letters: string; starts: Map<number, Joint>; ends: Map<number, Joint> }

/** The last text looked into: many anchors are looked for in one text, one after another. */
let last: { text: string; stream: Stream } | null = null

/** Where words stand that differ only in marks, spaces, Unicode form, soft hyphens or hyphenation. */
export function normalisedPlaces(text: string, exact: string): Range[] {
  const wanted = streamOf(exact)
  if (wanted.letters === '') return []
  if (last?.text !== text) last = { text, stream: streamOf(text) }
  const { stream } = last
  const places: Range[] = []
  for (
    let at = stream.letters.indexOf(wanted.letters);
    at >= 0;
    at = stream.letters.indexOf(wanted.letters, at + 1)
  ) {
    const first = stream.starts.get(at)
    const end = stream.ends.get(at + wanted.letters.length)
    if (first && end && sameWords(stream, wanted, at)) places.push([first.word.start, end.word.end])
  }
  return places
}

function streamOf(text: string): Stream {
  const starts = new Map<number, Joint>()
  const ends = new Map<number, Joint>()
  const parts: string[] = []
  let length = 0
  let before: Token | undefined
  for (const token of tokens(text)) {
    if (token.kind !== 'mark' && token.kind !== 'ellipsis') {
      const hyphen = before?.key === '-'
      const signed = hyphen && token.kind === 'number' && !token.spaced && before?.spaced !== false
      const joint = { word: token, hyphen, signed }
      starts.set(length, joint)
      parts.push(token.plain)
      length += token.plain.length
      ends.set(length, joint)
    }
    before = token
  }
  return { letters: parts.join(''), starts, ends }
}

/** Words begin at the same letters on both sides, except where a hyphen parts what the other side writes as one. */
function sameWords(stream: Stream, wanted: Stream, at: number): boolean {
  for (let letter = 0; letter < wanted.letters.length; letter += 1) {
    const one = wanted.starts.get(letter)
    const other = stream.starts.get(at + letter)
    if (one && other) {
      if (one.word.kind !== other.word.kind || (letter > 0 && one.signed !== other.signed)) return false
    } else if (one ?? other) {
      const joint = (one ?? other)!
      if (!joint.hyphen || joint.word.kind !== 'word') return false
    }
  }
  return true
}
