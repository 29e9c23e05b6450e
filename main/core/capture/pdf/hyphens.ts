import type { Segment } from './segments.ts'

/** The words of a document that stand whole in a line, in lower case. */
export type Vocabulary = ReadonlySet<string>

const word = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu

export function vocabularyOf(segments: readonly Segment[]): Vocabulary {
  const words = new Set<string>()
  // The first word of a line may be the rest of one that was divided, the last its beginning.
  for (const { text } of segments)
    for (const found of text.replace(/^\p{Ll}+|[-‐\u00AD]$/gu, ' ').matchAll(word))
      words.add(found[0].toLowerCase().replaceAll('‐', '-'))
  return words
}

/**
 * Joins two lines of a paragraph. A word divided at the end of the first is made whole; whether its hyphen is the
 * word's own is told by how the document writes it elsewhere: "Trace-" and "Monkey", "well-" and "known".
 */
export function joinLines(one: string, other: string, words: Vocabulary): string {
  if (/\p{L}\u00AD$/u.test(one)) return one.slice(0, -1) + other
  const head = /([\p{L}\p{M}]+)[-‐]$/u.exec(one)?.[1]
  const tail = /^[\p{L}\p{M}]+/u.exec(other)?.[0]
  if (head && tail) return keepsHyphen(head, tail, words) ? one + other : one.slice(0, -1) + other
  if (/[-‐–—/]$/.test(one)) return one + other
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(one)) return one + other
  return `${one} ${other}`
}

function keepsHyphen(head: string, tail: string, words: Vocabulary): boolean {
  const [first, last] = [head.toLowerCase(), tail.toLowerCase()]
  if (words.has(first + last)) return false
  if (words.has(`${first}-${last}`)) return true
  // Both are words and nobody writes them as one: "mixed-mode". A capital after a hyphen is a name's: "Smith-Jones".
  return /^\p{Lu}/u.test(tail) || (words.has(first) && words.has(last))
}
