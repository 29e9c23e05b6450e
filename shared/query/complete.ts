import { knownValues } from './check-value.ts'
import { type QueryField, queryFields } from './query.ts'

/**
 * What may stand at the caret: a field whose name begins so, or a value of a field. `from` and `to` are what it takes
 * the place of, UTF-16 offsets; `typed` is what is there already.
 */
export type Completion = {
  readonly from: number
  readonly to: number
  readonly typed: string
  readonly field: QueryField | null
}

/** Letters of a word before fields are offered for it: one letter begins too many. */
const MIN_LETTERS = 2
const VALUE = /(?:^|[\s(（+-])(\p{L}+)[:：](?:["“„«]([^"”“»]*)|([^\s"“„«()（）]*))$/u
const WORD = /(?:^|[\s(（+-])(\p{L}+)$/u

/** What may be completed at the caret of a query, whether it can be understood as yet or not. */
export function completionAt(text: string, caret: number): Completion | null {
  const before = text.slice(Math.max(0, caret - 300), caret)
  if (!/^(?:$|[\s)）"”»])/u.test(text.slice(caret))) return null
  const [, name, quoted, bare] = VALUE.exec(before) ?? []
  const field = queryFields.find(each => each === name?.toLowerCase())
  if (field) {
    const typed = quoted ?? bare ?? ''
    const closing = quoted !== undefined && /^["”»]/.test(text.slice(caret)) ? 1 : 0
    return { from: caret - typed.length - (quoted === undefined ? 0 : 1), to: caret + closing, typed, field }
  }
  const typed = WORD.exec(before)?.[1] ?? ''
  return typed.length < MIN_LETTERS ? null : { from: caret - typed.length, to: caret, typed, field: null }
}

/** The fields that begin so, and of a field with only a few values those that do. */
export function knownCompletions({ field, typed }: Completion): readonly string[] {
  const begins = (value: string) => value.startsWith(typed.toLowerCase())
  if (field === null) return queryFields.filter(begins)
  return Object.hasOwn(knownValues, field)
    ? knownValues[field as keyof typeof knownValues].filter(begins)
    : []
}

/**
 * The query with a completion in it, and where the caret is then. A field is followed by its colon; a value that is
 * not one word stands in quotation marks, and is followed by a space.
 */
export function complete(text: string, { from, to, field }: Completion, value: string) {
  const written = field === null ? `${value}:` : `${/^[\p{L}\p{N}-]+$/u.test(value) ? value : quote(value)} `
  const rest = text.slice(to)
  const after = field !== null && /^\s/.test(rest) ? rest.slice(1) : rest
  return { text: text.slice(0, from) + written + after, caret: from + written.length }
}

/** The words between quotation marks, without any of their own. */
const quote = (value: string): string => `"${value.replaceAll('"', ' ').trim()}"`
