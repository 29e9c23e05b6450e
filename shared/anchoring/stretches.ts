import type { Range } from '../domain/ids.ts'
import type { Anchor } from '../domain/quote.ts'
import { type Letters, lettersOf, rangeOfLetters } from './letters.ts'
import { likelyPlaces, type Seeds, seedsOf } from './seeds.ts'

/** Of places with the same letters, and of those that are only like it, so many are looked at closely. */
const MOST_SAME = 48
const MOST_ALIKE = 10
/** Of a text that repeats a passage without end so many places, or so many letters of them, are looked at at all. */
const MOST_REPEATS = 20_000
const MOST_LETTERS = 20_000_000

/** The last text looked into: many anchors are looked for in one text, one after another. */
let last: { text: string; letters: Letters; seeds: Seeds | null } | null = null

/** Stretches of a text to compare closely: `alike` are looked for when they are asked for. */
export type Stretches = { same: Range[]; alike: () => Range[] }

/**
 * Stretches of a text to compare closely with an anchor's words, each a little more than the passage would take: where
 * the same letters stand, and where many short runs of them do.
 */
export function stretchesFor(text: string, wanted: Anchor): Stretches {
  if (last?.text !== text) last = { text, letters: lettersOf(text), seeds: null }
  const { letters } = last
  const rough = lettersOf(wanted.exact).letters
  if (rough === '') {
    const places = placesOf(text, wanted.exact).slice(0, MOST_SAME)
    return { same: places.map(at => [at, at + wanted.exact.length]), alike: () => [] }
  }
  const { exact } = wanted
  const edges = 8 + exact.search(/[\p{L}\p{N}]/u) + (/[^\p{L}\p{N}]*$/u.exec(exact)?.[0].length ?? 0)
  const same = likeliest(placesOf(letters.letters, rough), letters, wanted, rough.length)
  const ready = last
  const alike = () => {
    ready.seeds ??= seedsOf(letters.letters)
    const slack = 24 + Math.ceil(rough.length / 8)
    return likelyPlaces(ready.seeds, rough, MOST_ALIKE)
      .filter(at => !same.some(known => Math.abs(known - at) <= 64))
      .map(at => rangeOfLetters(letters, Math.max(0, at - slack), at + rough.length + 32 + slack))
      .map(range => widened(text, range, edges))
  }
  return { same: same.map(at => widened(text, rangeOfLetters(letters, at, at + rough.length), edges)), alike }
}

/** Of many places with the same letters those whose surroundings begin alike, and the nearest. */
function likeliest(places: readonly number[], letters: Letters, wanted: Anchor, length: number): number[] {
  const most = Math.max(4, Math.min(MOST_SAME, MOST_LETTERS / 10 / length))
  if (places.length <= most) return [...places]
  const ahead = lettersOf(wanted.prefix.slice(-16)).letters
  const behind = lettersOf(wanted.suffix.slice(0, 16)).letters
  const expected = (wanted.start / Math.max(1, letters.text.length)) * letters.letters.length
  const agreeing = (at: number) =>
    Number(letters.letters.endsWith(ahead, at)) + Number(letters.letters.startsWith(behind, at + length))
  return places
    .map(at => ({ at, agreeing: agreeing(at), far: Math.abs(at - expected) }))
    .toSorted((one, other) => other.agreeing - one.agreeing || one.far - other.far)
    .slice(0, most)
    .map(({ at }) => at)
}

function placesOf(text: string, words: string): number[] {
  const most = Math.min(MOST_REPEATS, Math.max(MOST_SAME, MOST_LETTERS / words.length))
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0 && places.length < most; at = text.indexOf(words, at + 1)) {
    places.push(at)
  }
  return places
}

/** So many code units more to either side, and then to the ends of the words there, as far as they have an end. */
function widened(text: string, [start, end]: Range, edges: number): Range {
  let from = Math.max(0, start - edges)
  let to = Math.min(text.length, end + edges)
  for (let left = 40; left > 0 && from > 0 && isInWord(text, from); left -= 1) from -= 1
  for (let left = 40; left > 0 && to < text.length && isInWord(text, to); left -= 1) to += 1
  return [from, to]
}

const wordLike = /[\p{L}\p{N}\p{M}\u00ad.,'’]/u

/** Whether an offset lies within a word or a figure, or between the halves of a character. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0xdc00 && code < 0xe000) return true
  return wordLike.test(text[at - 1]!) && wordLike.test(text[at]!)
}
