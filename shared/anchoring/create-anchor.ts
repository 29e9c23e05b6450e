import type { Anchor } from '../domain/quote.ts'
import { AppError } from '../errors.ts'

/** Code units of text kept before and after a quote. */
export const CONTEXT = 32

/**
 * The anchor of a selection. White space at its ends is not part of it; a character is never cut in two, neither at
 * the ends (they widen to whole characters) nor in the context (it shortens).
 * @throws AppError `invalid-input` when nothing is selected or the offsets lie outside the text.
 */
export function createAnchor(text: string, start: number, end: number): Anchor {
  if (
    !Number.isSafeInteger(start) ||
    !Number.isSafeInteger(end) ||
    start < 0 ||
    end > text.length ||
    start > end
  ) {
    throw new AppError('invalid-input', 'The selection lies outside this text. Nothing was changed.')
  }
  let from = start
  let to = end
  if (splitsCharacter(text, from)) from -= 1
  if (splitsCharacter(text, to)) to += 1
  while (from < to && /\s/u.test(text[from]!)) from += 1
  while (to > from && /\s/u.test(text[to - 1]!)) to -= 1
  if (from === to)
    throw new AppError('invalid-input', 'No words are selected. Select the words of the quote.')
  const before = Math.max(0, from - CONTEXT)
  const after = Math.min(text.length, to + CONTEXT)
  return {
    start: from,
    end: to,
    exact: text.slice(from, to),
    prefix: text.slice(splitsCharacter(text, before) ? before + 1 : before, from),
    suffix: text.slice(to, splitsCharacter(text, after) ? after - 1 : after),
  }
}

/** Whether an offset lies between the halves of a surrogate pair. */
function splitsCharacter(text: string, at: number): boolean {
  const [high, low] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000
}
