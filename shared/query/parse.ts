import { AppError } from '../errors.ts'
import { checkValue, isValueField } from './check-value.ts'
import { type Cursor, here, isBlank, isQuotationMark, skipBlanks, wrong } from './cursor.ts'
import {
  MAX_CLAUSES,
  MAX_EDITS,
  MAX_FUZZY_LETTERS,
  MAX_QUERY_LENGTH,
  MAX_WILDCARDS,
  type Presence,
  type Query,
  type QueryClause,
  type QueryField,
  queryFields,
} from './query.ts'

const LETTER = /[\p{L}\p{N}]/u
const FIELD = /^(\p{L}[\p{L}\p{N}_-]*):/u
const isField = (name: string): name is QueryField => (queryFields as readonly string[]).includes(name)

/**
 * Reads a query: lunr's grammar (`word field:word word^2 word~1 wild*card +required -prohibited`, `\` before a
 * character that is meant as itself) with `"exact phrase"` and `"all of these"~5` added. Quotation marks of any
 * shape count as straight ones.
 *
 * @throws AppError `invalid-query` with a sentence that says what is wrong and where.
 */
export function parseQuery(text: string): Query {
  if (text.length > MAX_QUERY_LENGTH)
    throw new AppError('invalid-query', `The query is too long: at most ${MAX_QUERY_LENGTH} characters.`)
  const cursor: Cursor = { text, at: 0 }
  const clauses: QueryClause[] = []
  for (skipBlanks(cursor); cursor.at < text.length; skipBlanks(cursor)) {
    const clause = readClause(cursor)
    if (clause) clauses.push(clause)
    if (clauses.length > MAX_CLAUSES)
      throw new AppError('invalid-query', `The query has too many words: at most ${MAX_CLAUSES}.`)
  }
  if (clauses.length === 0)
    throw new AppError('invalid-query', 'There is nothing to search for yet: type a word or a “phrase”.')
  return { clauses }
}

/** One clause; nothing for a stray mark such as a dash or an ampersand between words. */
function readClause(cursor: Cursor): QueryClause | undefined {
  const start = cursor.at
  const presence = readPresence(cursor)
  const field = readField(cursor)
  const operators = cursor.at > start
  const bodyAt = cursor.at
  if (isQuotationMark(here(cursor))) {
    const words = readPhrase(cursor)
    const { boost, tilde } = readSuffixes(cursor)
    const base = { field, presence, boost, start, end: cursor.at }
    if (isValueField(field))
      return { ...base, type: 'word', edits: 0, word: checkValue(cursor, field, words, bodyAt) }
    return { ...base, type: 'phrase', words, within: tilde?.value ?? null }
  }
  const word = readWord(cursor)
  const wordEnd = cursor.at
  const { boost, tilde } = readSuffixes(cursor)
  const base = { field, presence, boost, start, end: cursor.at }
  if (!LETTER.test(word)) {
    if (!operators && tilde === undefined && boost === 1 && !word.includes('*') && wordEnd > bodyAt)
      return undefined
    throw wrong(cursor, start, nothingIn(cursor, field, cursor.text.slice(start, cursor.at)))
  }
  if (isValueField(field))
    return { ...base, type: 'word', edits: 0, word: checkValue(cursor, field, word, bodyAt) }
  const edits = tilde?.value ?? 0
  checkWord(cursor, word, edits, bodyAt, tilde?.at ?? bodyAt)
  return { ...base, type: 'word', word, edits }
}

function readPresence(cursor: Cursor): Presence {
  const mark = here(cursor)
  if (mark !== '+' && mark !== '-') return 'optional'
  const next = cursor.text.charAt(cursor.at + 1)
  if (next === '' || isBlank(next))
    throw wrong(cursor, cursor.at, `“${mark}” stands alone`, 'Put it directly before a word or a phrase.')
  // A dash drawn with hyphens ("--") is punctuation, not an operator.
  if (next === '-' || next === '+') return 'optional'
  cursor.at++
  return mark === '+' ? 'required' : 'prohibited'
}

function readField(cursor: Cursor): QueryField | null {
  const found = FIELD.exec(cursor.text.slice(cursor.at, cursor.at + 100))
  if (!found?.[1]) return null
  const name = found[1].toLowerCase()
  if (!isField(name))
    throw wrong(
      cursor,
      cursor.at,
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
    throw wrong(cursor, opened, 'This quotation mark is never closed', 'Add one at the end of the phrase.')
  const words = cursor.text.slice(start, cursor.at++)
  if (!LETTER.test(words)) throw wrong(cursor, opened, 'There are no words between these quotation marks')
  return words
}

function readWord(cursor: Cursor): string {
  let word = ''
  while (cursor.at < cursor.text.length) {
    const character = here(cursor)
    if (character === '~' || character === '^' || isQuotationMark(character) || /\s/.test(character)) break
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

type Suffixes = { boost: number; tilde: { value: number; at: number } | undefined }

function readSuffixes(cursor: Cursor): Suffixes {
  const suffixes: Suffixes = { boost: 1, tilde: undefined }
  while (here(cursor) === '^' || here(cursor) === '~') {
    const at = cursor.at
    const mark = here(cursor)
    const number = /^\d+(\.\d+)?(?=[\s~^\p{Cf}]|$)/u.exec(cursor.text.slice(at + 1, at + 20))?.[0]
    cursor.at += 1 + (number?.length ?? 0)
    if (mark === '~') {
      if (number === undefined || number.includes('.'))
        throw wrong(cursor, at, '“~” needs a whole number directly after it', 'As in colour~1 or "a b"~5.')
      suffixes.tilde = { value: Math.min(Number(number), 100_000), at }
    } else {
      const boost = Number(number)
      if (number === undefined || boost <= 0 || boost > 1000)
        throw wrong(cursor, at, '“^” needs a number above 0 and up to 1000 after it', 'As in embassy^3.')
      suffixes.boost = boost
    }
  }
  return suffixes
}

function checkWord(cursor: Cursor, word: string, edits: number, at: number, tildeAt: number): void {
  const stars = word.split('*').length - 1
  if (stars > MAX_WILDCARDS)
    throw wrong(
      cursor,
      at,
      `This word has ${stars} wildcards`,
      `At most ${MAX_WILDCARDS} can be used in one.`,
    )
  if (edits > MAX_EDITS)
    throw wrong(cursor, tildeAt, `“~${edits}” allows too much`, `At most ${MAX_EDITS} letters may differ.`)
  if (edits > 0 && stars > 0)
    throw wrong(cursor, tildeAt, 'A word can have a wildcard or “~”, not both', 'Take one of them away.')
  if (edits > 0 && word.length > MAX_FUZZY_LETTERS)
    throw wrong(cursor, tildeAt, 'This word is too long for “~”', `At most ${MAX_FUZZY_LETTERS} letters.`)
}

function nothingIn(cursor: Cursor, field: QueryField | null, typed: string): string {
  if (field !== null && cursor.at > 0 && typed.endsWith(':')) return `“${typed}” needs a word after it`
  if (typed.includes('*')) return 'A wildcard needs at least one letter or digit beside it'
  return `“${typed}” holds no letter or digit to search for`
}
