import { type Token, tokens, wordKey } from '../text/tokens.ts'

/**
 * A text's tokens as they were before print and scanning: a word that a hyphen parts at the end of a line is one, and
 * so are letters with a figure misread among them ("wa1ked"). An ellipsis of the text itself is a mark like any other:
 * it does not stand for words left out.
 */
export function wordsAndMarks(text: string): Token[] {
  const joined: Token[] = []
  const all = tokens(text)
  for (let at = 0; at < all.length; at += 1) {
    const token = all[at]!
    const before = joined.at(-1)
    const parted = joined.at(-2)
    if (before?.key === '-' && !before.spaced && parted?.kind === 'word' && isBroken(token)) {
      joined.splice(
        -2,
        2,
        whole(parted, token, text.slice(parted.start, before.start) + text.slice(token.start, token.end)),
      )
    } else if (before && isMisread(before, token, all[at + 1], text)) {
      joined.splice(-1, 1, whole(before, token, text.slice(before.start, token.end)))
    } else joined.push(token.kind === 'ellipsis' ? { ...token, kind: 'mark' } : token)
  }
  return joined
}

/** Whether a token goes on with a word that was parted: by a line's end, so in small letters after a space. */
const isBroken = (token: Token): boolean =>
  token.kind === 'word' && token.spaced && /^\p{Ll}/u.test(token.plain)

/** Whether a token belongs to the word before it: a figure that looks like a letter, or the letters after one. */
function isMisread(before: Token, token: Token, next: Token | undefined, text: string): boolean {
  if (token.spaced || before.kind !== 'word' || before.plain.length < 2) return false
  const figure = token.kind === 'number' && /^[0135]{1,2}$/u.test(text.slice(token.start, token.end))
  if (figure) return (next?.kind === 'word' && !next.spaced) || before.plain.length >= 4
  return token.kind === 'word' && /\d$/u.test(before.plain)
}

function whole(first: Token, last: Token, raw: string): Token {
  return { ...first, key: wordKey(raw), plain: raw.normalize('NFKC'), end: last.end }
}
