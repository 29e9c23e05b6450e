import { AppError } from '../errors.ts'

/** Quotation marks of every shape open and close a phrase. Apostrophes do not: they stand in words. */
const QUOTATION_MARK = /["\u201c-\u201f\u00ab\u00bb\u2033\u2036\u301d-\u301f\uff02]/
/** Spaces, and characters without a shape of their own (direction marks, byte order mark). */
const BLANK = /[\s\p{Cf}\p{Cc}]/u

export const isQuotationMark = (character: string): boolean => QUOTATION_MARK.test(character)
export const isBlank = (character: string): boolean => BLANK.test(character)

/** A place in the query as typed. `at` counts UTF-16 code units. */
export type Cursor = { readonly text: string; at: number }

/** The character under the cursor; empty at the end. */
export const here = (cursor: Cursor): string => cursor.text.charAt(cursor.at)

export function skipBlanks(cursor: Cursor): void {
  while (cursor.at < cursor.text.length && isBlank(here(cursor))) cursor.at++
}

/** The failure of a query: what is wrong, and where, counted in characters from 1 as a person counts. */
export function wrong(cursor: Cursor, at: number, what: string, advice = ''): AppError {
  const place = [...cursor.text.slice(0, at)].length + 1
  return new AppError('invalid-query', `${what} (at character ${place}).${advice === '' ? '' : ` ${advice}`}`)
}
