import type { Range } from '../domain/ids.ts'
import { guard } from '../guard/guard.ts'
import { type Token, tokens } from '../text/tokens.ts'

/** A text's words in order and where each stands, by index among them. */
type Words = { words: Token[]; places: Map<string, number[]> }

/** The last text looked into: many anchors are looked for in one text, one after another. */
let last: { text: string; words: Words } | null = null

/** Shorter passages have too little left to tell them by when a word is misspelled. */
const LEAST_WORDS = 5
/** One word in eight may be misspelled. */
const SLIPS = 1 / 8
/** A word that stands more often than this does not help to find a place. */
const COMMON = 60

/**
 * Where words stand that differ in nothing but spelling slips (a letter or two of a longer word, as careless typing and
 * poor scans leave them). A word that also stands elsewhere in the text is no slip but another word; numbers, names,
 * negations and hedges are never slips. What the guard calls serious, or words more or fewer, are no candidates.
 */
export function approximatePlaces(text: string, exact: string): Range[] {
  const wanted = wordsOf(exact)
  if (wanted.length < LEAST_WORDS) return []
  if (last?.text !== text) last = { text, words: indexOf(text) }
  const { words, places } = last.words
  const starts = new Set<number>()
  wanted.forEach((word, index) => {
    const found = places.get(word.plain) ?? []
    if (found.length <= COMMON) for (const place of found) starts.add(place - index)
  })
  const ranges: Range[] = []
  for (const start of starts) {
    const end = words[start + wanted.length - 1]
    const first = words[start]
    if (!first || !end || !onlySlips(wanted, words, start, places)) continue
    if (isHarmless(exact, text.slice(first.start, end.end))) ranges.push([first.start, end.end])
  }
  return ranges
}

function onlySlips(
  wanted: readonly Token[],
  words: readonly Token[],
  start: number,
  places: ReadonlyMap<string, number[]>,
): boolean {
  const most = Math.max(1, Math.floor(wanted.length * SLIPS))
  let slips = 0
  for (let index = 0; index < wanted.length; index += 1) {
    const [one, other] = [wanted[index]!, words[start + index]!]
    if (one.plain === other.plain) continue
    slips += 1
    if (slips > most || one.kind !== 'word' || other.kind !== 'word') return false
    if ((places.get(other.plain)?.length ?? 0) > 1 || !isSlip(one.plain, other.plain)) return false
  }
  return slips > 0
}

/** One edit in a word of five letters or more, two from nine on; the first letter stays. */
function isSlip(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  if (length < 5 || one[0] !== other[0]) return false
  return distance(one, other) <= (length >= 9 ? 2 : 1)
}

/** Edits between two words, two neighbouring letters that changed places counted as one (Damerau 1964). */
function distance(one: string, other: string): number {
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
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (swapped) cost = Math.min(cost, rows[row - 2]![column - 2]! + 1)
      line.push(cost)
    }
    rows.push(line)
  }
  return rows[one.length]![other.length]!
}

function isHarmless(exact: string, found: string): boolean {
  return [guard(exact, found), guard(found, exact)].every(
    ({ state, changes }) =>
      state !== 'serious' &&
      changes.every(change => ['substituted', 'marks', 'form', 'trim'].includes(change.kind)),
  )
}

const wordsOf = (text: string): Token[] =>
  tokens(text).filter(token => token.kind !== 'mark' && token.kind !== 'ellipsis')

function indexOf(text: string): Words {
  const words = wordsOf(text)
  const places = new Map<string, number[]>()
  words.forEach((word, index) => {
    const known = places.get(word.plain)
    if (known) known.push(index)
    else places.set(word.plain, [index])
  })
  return { words, places }
}
