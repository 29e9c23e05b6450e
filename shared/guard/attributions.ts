import type { Token } from '../text/tokens.ts'

/** The key of a token that stands for what a writer put between the parts of a quotation: “We left,” she said, “at noon.” */
export const SPLIT = 'split'

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '"': '"',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‹': '›',
}
/** An attribution has a word or two, rarely a clause. */
const LONGEST = 24

/**
 * The tokens of a quotation with each attribution between its parts as one token, over which a passage may be skipped
 * as over an ellipsis. What stands in the passage itself is no attribution but words between quotes within the quote.
 */
export function withoutAttributions(text: string, all: readonly Token[], passage: readonly Token[]): Token[] {
  let left = [...all]
  for (const [start, end] of [...betweenMarks(text), ...betweenDashes(text)]) {
    const inside = left.filter(token => token.start >= start && token.end <= end)
    const words = inside
      .filter(token => token.kind === 'word' || token.kind === 'number')
      .map(token => token.key)
    if (words.length === 0 || words.length > LONGEST || standsIn(passage, words)) continue
    const split: Token = { kind: 'ellipsis', key: SPLIT, plain: SPLIT, start, end, spaced: true }
    left = left.flatMap(token => (token === inside[0] ? [split] : inside.includes(token) ? [] : [token]))
  }
  return left
}

/** From a closing mark to the next opening one, where the quotation stands in such marks. */
function betweenMarks(text: string): [number, number][] {
  const open = text.trimStart()[0] ?? ''
  const close = closers[open]
  if (close === undefined) return []
  const places: [number, number][] = []
  const first = text.indexOf(open)
  let from = text.indexOf(close, first + 1)
  while (from >= 0) {
    const to = text.indexOf(open, from + 1)
    if (to < 0) break
    const outside = /^[\s,.;:—–-]/u.test(text.slice(from + 1)) && /[\s—–-]$/u.test(text.slice(0, to))
    if (outside) places.push([from, to + 1])
    from = text.indexOf(close, to + 1)
  }
  return places
}

/** Russian and its neighbours set an attribution between dashes: «Мы ушли, — сказала она, — в полдень». */
function betweenDashes(text: string): [number, number][] {
  return [...text.matchAll(/(?<=[,!?…])\s*[—–]\s+[^—–«»“”"\n]{2,90}?[,.]\s*[—–](?=\s)/gu)].map(found => [
    found.index,
    found.index + found[0].length,
  ])
}

function standsIn(passage: readonly Token[], words: readonly string[]): boolean {
  const keys = passage
    .filter(token => token.kind === 'word' || token.kind === 'number')
    .map(token => token.key)
  return keys.some((_, at) => words.every((word, offset) => keys[at + offset] === word))
}
