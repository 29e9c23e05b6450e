import { cleanLine } from '../normalise.ts'
import { isKept, type Piece } from '../pieces.ts'
import { sameKey, weight } from '../shape.ts'

/** Letters that the page's own data must tell more of, in proportion, for the page's text to count as cut short. */
const CUT = 1.5
/** Least weight of what the data tells: a summary is no body. */
const BODY = 600
/** Share of the page's text that must be in the data for it to be the same article. */
const SHARED = 0.6

/**
 * Where a page shows only the beginning of its article and tells the whole in its data (JSON-LD `articleBody`), the
 * paragraphs that are missing, in their order; else none. What the page shows stays as it is.
 *
 * @param told `articleBody` as plain text or HTML
 * @param read cuts HTML into pieces
 */
export function recoverBody(
  pieces: readonly Piece[],
  told: string,
  read: (html: string) => Piece[],
): Piece[] {
  if (weight(told) < BODY) return []
  const whole = /<(p|br|div|h[1-6])\b/i.test(told) ? read(told) : paragraphsOf(told)
  const shown = pieces.filter(isKept)
  const tellingKey = sameKey(whole.map(piece => piece.text).join(''))
  const shownKeys = shown.map(piece => sameKey(piece.text))
  const size = shownKeys.reduce((sum, key) => sum + key.length, 0)
  const shared = shownKeys
    .filter(key => tellingKey.includes(stem(key)))
    .reduce((sum, key) => sum + key.length, 0)
  if (tellingKey.length < size * CUT || shared < size * SHARED) return []
  const known = shownKeys.map(stem).join('\n')
  return whole.filter(piece => weight(piece.text) > 0 && !known.includes(stem(sameKey(piece.text))))
}

/** A paragraph cut short ends in an ellipsis of its own: its beginning tells which it is. */
const stem = (key: string): string => key.slice(0, 120)

const paragraphsOf = (text: string): Piece[] =>
  text
    .split(/\r?\n+|\u2028|\u2029/)
    .map(cleanLine)
    .filter(line => line !== '')
    .map(line => ({ type: 'paragraph', text: line }))
