import { searchableKinds } from '../domain/search.ts'
import { termsKinds } from '../domain/terms.ts'
import { type Cursor, wrong } from './cursor.ts'
import { sortOrders, type ValueField, valueFields } from './query.ts'

/** What `is:` may ask. Of sources: whether there are quotes from it. Of quotes: checked, with a comment. */
export const states = [
  'quoted',
  'unquoted',
  'checked',
  'unchecked',
  'annotated',
  'tagged',
  'untagged',
] as const
export type State = (typeof states)[number]

export const isValueField = (field: string | null): field is ValueField =>
  (valueFields as readonly (string | null)[]).includes(field)

/** The values of the fields that have only a few. */
export const knownValues = {
  kind: searchableKinds,
  terms: termsKinds,
  is: states,
  sort: sortOrders,
} as const
const sayings = { kind: 'kind of record', terms: 'agreement on terms', is: 'state', sort: 'order' } as const
const pluralSayings = { kind: 'Kinds', terms: 'Terms', is: 'States', sort: 'Orders' } as const

/**
 * The value as the records spell it: "Off the record" is `off-the-record`, "EN_us" is `en-us`.
 *
 * @param at where it stands, UTF-16 offsets
 * @throws QueryError when no record can have it.
 */
export function checkValue(
  cursor: Cursor,
  field: ValueField | 'sort',
  typed: string,
  at: readonly [number, number],
): string {
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
  if ((knownValues[field] as readonly string[]).includes(value)) return value
  const list = knownValues[field].join(', ')
  throw wrong(cursor, at, `There is no ${sayings[field]} “${typed}”`, `${pluralSayings[field]} are ${list}.`)
}
