import type { Range } from '../domain/ids.ts'

/**
 * ASCII, Cyrillic letters without й and ё, typographic quotes and dashes: they come apart into nothing and carry no
 * marks, so that their case alone is folded. Most texts are of these, and folding them so is many times quicker.
 */
const plainText = /^[\n\t -~«»–—‘’“”А-ИК-ик-я]*$/

/** Case and accents do not matter when filtering. */
export const fold = (text: string): string =>
  plainText.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase()

/** A `fold` that keeps what it made of a thing for as long as the thing is there: most of the work of a keystroke. */
export function foldOnce<T extends object>(textOf: (thing: T) => string): (thing: T) => string {
  const made = new WeakMap<T, string>()
  return thing => {
    const known = made.get(thing)
    if (known !== undefined) return known
    const text = fold(textOf(thing))
    made.set(thing, text)
    return text
  }
}

/** What was typed into a filter, as the words that all must be there. */
export const filterWords = (typed: string): string[] => fold(typed).split(/\s+/u).filter(Boolean)

/**
 * Where these folded words stand in a text: UTF-16 offsets, in order, those that touch made one. A letter that folds
 * to several is lit whole.
 */
export function placesOf(text: string, words: readonly string[]): Range[] {
  if (words.length === 0) return []
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const letter of text) {
    const plain = fold(letter)
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at)
      ends.push(at + letter.length)
    }
    folded += plain
    at += letter.length
  }
  const found: Range[] = []
  for (const word of words) {
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
      found.push([starts[from] ?? 0, ends[from + word.length - 1] ?? text.length])
    }
  }
  return merged(found)
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}
