import { searchableKinds } from '../domain/search.ts'
import { termsKinds } from '../domain/terms.ts'
import { type Cursor, wrong } from './cursor.ts'
import type { QueryField } from './query.ts'

/** The fields that hold one of a few values rather than words. */
const valueFields = ['kind', 'lang', 'terms'] as const
export type ValueField = (typeof valueFields)[number]

export const isValueField = (field: QueryField | null): field is ValueField =>
  (valueFields as readonly (string | null)[]).includes(field)

const known = { kind: searchableKinds, terms: termsKinds } as const
const sayings = { kind: 'kind of record', terms: 'agreement on terms' } as const
const pluralSayings = { kind: 'Kinds', terms: 'Terms' } as const

/**
 * The value as the records spell it: "Off the record" is `off-the-record`, "EN_us" is `en-us`.
 *
 * @throws AppError `invalid-query` when no record can have it.
 */
export function checkValue(cursor: Cursor, field: ValueField, typed: string, at: number): string {
  const value = typed
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  if (field === 'lang') {
    if (/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/.test(value)) return value
    throw wrong(
      cursor,
      at,
      `“${typed}” is no language code`,
      'Codes are written as in lang:en or lang:zh-hant.',
    )
  }
  if ((known[field] as readonly string[]).includes(value)) return value
  const list = known[field].join(', ')
  throw wrong(cursor, at, `There is no ${sayings[field]} “${typed}”`, `${pluralSayings[field]} are ${list}.`)
}
