import { type Token, tokens } from '../text/tokens.ts'
import { withoutAttributions } from './attributions.ts'

/** A quotation made ready: its tokens without the marks around it, and which stand in the writer's brackets. */
export type Quotation = { tokens: Token[]; bracketed: boolean[] }

/** The quotation marks around a quotation, and an ellipsis that only says it is cut, are not part of its words. */
const isWrapping = (token: Token): boolean => token.key === '"' || token.kind === 'ellipsis'

/**
 * Reads a quotation. Outer quotation marks go, also where a comma stands inside or outside them. A capital in
 * brackets, "[E]very", is one word again. Brackets that the passage has too are not the writer's.
 */
export function readQuotation(text: string, passage: readonly Token[]): Quotation {
  const all = joinBracketedLetters(withoutAttributions(text, tokens(text), passage))
  let first = 0
  while (first < all.length && isWrapping(all[first]!)) first += 1
  const kept = all.slice(first)
  for (let at = kept.length - 1; at >= 0 && isEndMark(kept[at]!); at -= 1) {
    if (isWrapping(kept[at]!)) kept.splice(at, 1)
  }
  return { tokens: kept, bracketed: markBracketed(kept, passage) }
}

const isEndMark = (token: Token): boolean =>
  token.kind === 'ellipsis' || (token.kind === 'mark' && token.key !== ']' && token.key !== ')')

/** "[E]very": bracket, letter, bracket and word without spaces between become the word "Every". */
function joinBracketedLetters(all: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < all.length; at += 1) {
    const [open, letter, close, word] = all.slice(at, at + 4)
    const together =
      open?.key === '[' &&
      letter?.kind === 'word' &&
      /^[\p{Lu}\p{Ll}]{1,3}$/u.test(letter.plain) &&
      close?.key === ']' &&
      word?.kind === 'word' &&
      !letter.spaced &&
      !close.spaced &&
      !word.spaced
    if (together) {
      const plain = letter.plain + word.plain
      joined.push({ ...open, kind: 'word', key: plain.toLowerCase(), plain, end: word.end })
      at += 3
    } else joined.push(all[at]!)
  }
  return joined
}

function markBracketed(all: readonly Token[], passage: readonly Token[]): boolean[] {
  const bracketed = all.map(() => false)
  for (let at = 0; at < all.length; at += 1) {
    if (all[at]!.key !== '[') continue
    const close = all.findIndex((token, index) => index > at && token.key === ']')
    if (close < 0) break
    if (!holds(passage, all.slice(at, close + 1))) bracketed.fill(true, at, close + 1)
    at = close
  }
  return bracketed
}

/** Whether the passage has these brackets itself: some of its own hold at least half of the same words. */
function holds(passage: readonly Token[], group: readonly Token[]): boolean {
  const words = group.slice(1, -1).map(token => token.key)
  return passage.some((token, start) => {
    if (token.key !== '[') return false
    const close = passage.findIndex((other, index) => index > start && other.key === ']')
    const own = new Set(passage.slice(start + 1, Math.max(start + 1, close)).map(other => other.key))
    return words.filter(word => own.has(word)).length * 2 >= Math.max(1, words.length)
  })
}
