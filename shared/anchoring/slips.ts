import { isKnownWord } from '../guard/vocabulary.ts'

/** What scans take for one another, also across alphabets: one way to write each. */
const confused: readonly (readonly [RegExp, string])[] = [
  [/rn/gu, 'm'],
  [/vv/gu, 'w'],
  [/cl/gu, 'd'],
  [/[1|!]/gu, 'l'],
  [/[0]/gu, 'o'],
  [/5/gu, 's'],
  [/8/gu, 'b'],
  [/3/gu, 'з'],
  [/[оοσ]/gu, 'o'],
  [/[аα]/gu, 'a'],
  [/е/gu, 'e'],
  [/с/gu, 'c'],
  [/[рρ]/gu, 'p'],
  [/х/gu, 'x'],
  [/у/gu, 'y'],
  [/[іι]/gu, 'i'],
]
/** Letters that make another form of a word at its end. */
const ending = /^(?:\p{L}?[sdnrtaeiouyаеиоуыэюяіїєёйьәөұүı])$/u

/** No word of any language is longer. */
const LONGEST = 80

/** `scan`: letters that scans confuse; `spelling`: a letter or two. Null: another word. */
export type Slip = 'scan' | 'spelling' | null

/**
 * Whether one word is the other misspelled or misread. Words are without marks, in lower case. Careful, since a letter
 * may make another word: a word that is known as such is no slip, nor is another ending.
 */
export function slipOf(one: string, other: string): Slip {
  const [letters, figures] = [/\p{L}/u, /\p{N}/u]
  if (figures.test(one) || !letters.test(other) || /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u.test(one))
    return null
  if (one.length < 3 || one.length > LONGEST || other.length > LONGEST) return null
  if (readRoughly(one) === readRoughly(other) || readRoughly(one, true) === readRoughly(other, true)) {
    return figures.test(other) || !isKnownWord(other) ? 'scan' : null
  }
  if (figures.test(other) || isKnownWord(other) || one.length < 4) return null
  const far = distance(one, other)
  const most = one.length >= 9 ? 2 : 1
  if (far > most || (one.length === 4 && !swapped(one, other))) return null
  return changesEnding(one, other) ? null : 'spelling'
}

/** Whether only figures stand for letters: "A1ice" can be no other name than Alice. */
export const onlyFiguresMisread = (one: string, other: string): boolean =>
  /\p{N}/u.test(other) && readRoughly(one) === readRoughly(other)

function readRoughly(word: string, dotless = false): string {
  const read = confused.reduce((changing, [from, to]) => changing.replace(from, to), word)
  return dotless ? read.replace(/i/gu, 'l') : read
}

function changesEnding(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  const [rest, otherRest] = [one.slice(same), other.slice(same)]
  if (rest.length > 1 || otherRest.length > 1) return false
  // A last letter doubled is a slip of the finger.
  if (rest === '' && other.at(-1) === other.at(-2)) return false
  return ending.test(rest || otherRest) || ending.test(otherRest || rest)
}

/** Whether two neighbouring letters changed places and nothing else. */
function swapped(one: string, other: string): boolean {
  return (
    one.length === other.length &&
    distance(one, other) === 1 &&
    [...one].sort().join() === [...other].sort().join()
  )
}

/** Edits between two words, two neighbouring letters that changed places counted as one (Damerau 1964). */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(
        rows[row - 1]![column]! + 1,
        line[column - 1]! + 1,
        rows[row - 1]![column - 1]! + (same ? 0 : 1),
      )
      const swaps =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (swaps) cost = Math.min(cost, rows[row - 2]![column - 2]! + 1)
      line.push(cost)
    }
    rows.push(line)
  }
  return rows[one.length]![other.length]!
}
