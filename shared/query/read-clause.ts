import { checkValue, isValueField } from './check-value.ts'
import { type Cursor, here, isBlank, isClosing, isOpening, isQuotationMark, wrong } from './cursor.ts'
import {
  MAX_EDITS,
  MAX_FUZZY_LETTERS,
  MAX_WILDCARDS,
  type Presence,
  type QueryClause,
  type QueryField,
  queryFields,
  type SortClause,
  type SortOrder,
} from './query.ts'
import { isDateField, readDays } from './read-date.ts'
import { readSuffixes } from './read-suffixes.ts'

const LETTER = /[\p{L}\p{N}]/u
const FIELD = /^(\p{L}[\p{L}\p{N}_-]*)[:：]/u
const isField = (name: string): name is QueryField => (queryFields as readonly string[]).includes(name)

export type Sort = SortClause & { readonly type: 'sort' }

/** What stands before a clause: `+` or `-`, and a field. */
export type Prefix = {
  readonly start: number
  readonly presence: Presence
  readonly field: QueryField | null
}

export function readPrefix(cursor: Cursor): Prefix {
  const start = cursor.at
  const presence = readPresence(cursor)
  return { start, presence, field: readField(cursor) }
}

/**
 * One word, phrase, value, date or order, after its prefix. Nothing for a stray mark such as a dash or an ampersand
 * between words.
 *
 * @param within the field of the parentheses that it stands in
 */
export function readClause(
  cursor: Cursor,
  { start, presence, field: named }: Prefix,
  within: QueryField | null,
): QueryClause | Sort | undefined {
  const field = named ?? within
  const bodyAt = cursor.at
  const quoted = isQuotationMark(here(cursor))
  const written = quoted ? readPhrase(cursor) : readWord(cursor)
  const at = [bodyAt, cursor.at] as const
  const { boost, tilde } = readSuffixes(cursor)
  const base = { presence, boost, start, end: cursor.at }
  if (!LETTER.test(written)) {
    const bare = bodyAt === start && tilde === undefined && boost === 1
    if (bare && !written.includes('*') && at[1] > bodyAt) return undefined
    throw wrong(cursor, [start, cursor.at], nothingIn(named, cursor.text.slice(start, cursor.at)))
  }
  if (field === 'sort')
    return { type: 'sort', order: checkValue(cursor, field, written, at) as SortOrder, start, end: cursor.at }
  if (isValueField(field))
    return { ...base, type: 'value', field, value: checkValue(cursor, field, written, at) }
  if (isDateField(field))
    return { ...base, type: 'date', field, date: written.trim(), ...readDays(cursor, field, written, at) }
  if (quoted) return { ...base, type: 'phrase', field, words: written, within: tilde?.value ?? null }
  const edits = tilde?.value ?? 0
  checkWord(cursor, written, edits, at, tilde?.at ?? bodyAt)
  return { ...base, type: 'word', field, word: written, edits }
}

function readPresence(cursor: Cursor): Presence {
  const mark = here(cursor)
  if (mark !== '+' && mark !== '-') return 'optional'
  const next = cursor.text.charAt(cursor.at + 1)
  if (next === '' || isBlank(next) || isClosing(next))
    throw wrong(
      cursor,
      [cursor.at, cursor.at + 1],
      `“${mark}” stands alone`,
      'Put it directly before a word or a phrase.',
    )
  // A dash drawn with hyphens ("--") is punctuation, not an operator.
  if (next === '-' || next === '+') return 'optional'
  cursor.at++
  return mark === '+' ? 'required' : 'prohibited'
}

function readField(cursor: Cursor): QueryField | null {
  const found = FIELD.exec(cursor.text.slice(cursor.at, cursor.at + 100))
  if (!found?.[1]) return null
  const name = found[1].toLowerCase()
  const at = [cursor.at, cursor.at + found[1].length] as const
  if (!isField(name))
    throw wrong(
      cursor,
      at,
      `There is no field “${found[1]}”`,
      `Fields are ${queryFields.join(', ')}. To search for a colon, put the words in quotation marks.`,
    )
  cursor.at += found[0].length
  return name
}

function readPhrase(cursor: Cursor): string {
  const opened = cursor.at++
  const start = cursor.at
  while (cursor.at < cursor.text.length && !isQuotationMark(here(cursor))) cursor.at++
  if (cursor.at >= cursor.text.length)
    throw wrong(
      cursor,
      [opened, cursor.text.length],
      'This quotation mark is never closed',
      'Add one at the end of the phrase.',
    )
  const words = cursor.text.slice(start, cursor.at++)
  if (!LETTER.test(words))
    throw wrong(cursor, [opened, cursor.at], 'There are no words between these quotation marks')
  return words
}

const endsWord = (character: string): boolean =>
  character === '~' ||
  character === '^' ||
  /\s/.test(character) ||
  isQuotationMark(character) ||
  isOpening(character) ||
  isClosing(character)

function readWord(cursor: Cursor): string {
  let word = ''
  while (cursor.at < cursor.text.length) {
    const character = here(cursor)
    if (endsWord(character)) break
    if (character !== '\\') word += character
    else if (cursor.at + 1 < cursor.text.length) {
      cursor.at++
      // What is escaped is only a letter or a gap between words: an index holds no other marks.
      word += LETTER.test(here(cursor)) ? here(cursor) : ' '
    }
    cursor.at++
  }
  return word
}

function checkWord(
  cursor: Cursor,
  word: string,
  edits: number,
  at: readonly [number, number],
  tildeAt: number,
): void {
  const stars = word.split('*').length - 1
  const tilde = [tildeAt, cursor.at] as const
  if (stars > MAX_WILDCARDS)
    throw wrong(
      cursor,
      at,
      `This word has ${stars} wildcards`,
      `At most ${MAX_WILDCARDS} can be used in one.`,
    )
  if (edits > MAX_EDITS)
    throw wrong(cursor, tilde, `“~${edits}” allows too much`, `At most ${MAX_EDITS} letters may differ.`)
  if (edits > 0 && stars > 0)
    throw wrong(cursor, tilde, 'A word can have a wildcard or “~”, not both', 'Take one of them away.')
  if (edits > 0 && word.length > MAX_FUZZY_LETTERS)
    throw wrong(cursor, tilde, 'This word is too long for “~”', `At most ${MAX_FUZZY_LETTERS} letters.`)
}

function nothingIn(field: QueryField | null, typed: string): string {
  if (field !== null && typed.endsWith(':')) return `“${typed}” needs a word after it`
  if (typed.includes('*')) return 'A wildcard needs at least one letter or digit beside it'
  return `“${typed}” holds no letter or digit to search for`
}
