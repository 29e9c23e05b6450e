import { AppError } from '../errors.ts'

/** Quotation marks of every shape open and close a phrase. Apostrophes do not: they stand in words. */
const QUOTATION_MARK = /["\u201c-\u201f\u00ab\u00bb\u2033\u2036\u301d-\u301f\uff02]/
/** Spaces, and characters without a shape of their own (direction marks, byte order mark). */
const BLANK = /[\s\p{Cf}\p{Cc}]/u

export const isQuotationMark = (character: string): boolean => QUOTATION_MARK.test(character)
export const isBlank = (character: string): boolean => BLANK.test(character)
/** Parentheses as typed on any keyboard. */
export const isOpening = (character: string): boolean => character === '(' || character === '（'
export const isClosing = (character: string): boolean => character === ')' || character === '）'

/** A place in the query as typed. `at` counts UTF-16 code units. */
export type Cursor = { readonly text: string; at: number }

/** The character under the cursor; empty at the end. */
export const here = (cursor: Cursor): string => cursor.text.charAt(cursor.at)

export function skipBlanks(cursor: Cursor): void {
  while (cursor.at < cursor.text.length && isBlank(here(cursor))) cursor.at++
}

/** A query that cannot be understood. `start` and `end` are UTF-16 offsets of what is wrong in it, half open. */
export class QueryError extends AppError {
  readonly start: number
  readonly end: number
  constructor(message: string, start: number, end: number) {
    super('invalid-query', message)
    this.start = start
    this.end = end
  }
}

/** The failure of a query: what is wrong, and where, counted in characters from 1 as a person counts. */
export function wrong(
  cursor: Cursor,
  [start, end]: readonly [number, number],
  what: string,
  advice = '',
): QueryError {
  const place = [...cursor.text.slice(0, start)].length + 1
  const sentence = `${what} (at character ${place}).${advice === '' ? '' : ` ${advice}`}`
  return new QueryError(sentence, start, Math.max(end, start + 1))
}
