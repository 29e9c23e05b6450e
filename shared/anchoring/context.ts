import type { Range } from '../domain/ids.ts'
import type { Anchor } from '../domain/quote.ts'
import { CONTEXT } from './create-anchor.ts'

/**
 * How far the surroundings of a place agree with an anchor's, 0 to 1: the matching stretch that touches the quote
 * counts most, then the letters in common. Marks, spaces and case do not count. An anchor without context agrees with
 * the ends of a text.
 */
export function contextScore(text: string, anchor: Anchor, place: Range): number {
  const before = bare(text.slice(Math.max(0, place[0] - CONTEXT * 2), place[0]))
  const after = bare(text.slice(place[1], place[1] + CONTEXT * 2))
  const prefix = sideScore(reversed(bare(anchor.prefix)), reversed(before))
  const suffix = sideScore(bare(anchor.suffix), after)
  return (prefix + suffix) / 2
}

/** Both strings read away from the quote. */
function sideScore(expected: string, found: string): number {
  if (expected === '') return found === '' ? 1 : 0.5
  let same = 0
  while (same < expected.length && expected[same] === found[same]) same += 1
  if (same === expected.length) return 1
  const common = commonLetters(expected, found.slice(0, expected.length))
  return (same / expected.length) * 0.6 + common * 0.4 * (common > 0.5 ? 1 : 0)
}

/** The longest common subsequence as a share of the first string. Both are at most 64 long. */
function commonLetters(one: string, other: string): number {
  let above = new Uint8Array(other.length + 1)
  let here = new Uint8Array(other.length + 1)
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      here[column] =
        one[row - 1] === other[column - 1]
          ? above[column - 1]! + 1
          : Math.max(above[column]!, here[column - 1]!)
    }
    ;[above, here] = [here, above]
  }
  return above[other.length]! / one.length
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{S}]+/gu, '')

const reversed = (text: string): string => [...text].reverse().join('')
