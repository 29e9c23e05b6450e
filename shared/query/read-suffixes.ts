import { type Cursor, here, wrong } from './cursor.ts'

type Suffixes = { boost: number; tilde: { value: number; at: number } | undefined }

/** What stands directly after a clause: `^N`, how much it weighs, and `~N`, how much may differ. */
export function readSuffixes(cursor: Cursor): Suffixes {
  const suffixes: Suffixes = { boost: 1, tilde: undefined }
  while (here(cursor) === '^' || here(cursor) === '~') {
    const at = cursor.at
    const mark = here(cursor)
    const number = /^\d+(\.\d+)?(?=[\s~^)）\p{Cf}]|$)/u.exec(cursor.text.slice(at + 1, at + 20))?.[0]
    cursor.at += 1 + (number?.length ?? 0)
    if (mark === '~') {
      if (number === undefined || number.includes('.'))
        throw wrong(
          cursor,
          [at, cursor.at],
          '“~” needs a whole number directly after it',
          'As in colour~1 or "a b"~5.',
        )
      suffixes.tilde = { value: Math.min(Number(number), 100_000), at }
    } else {
      const boost = Number(number)
      if (number === undefined || boost <= 0 || boost > 1000)
        throw wrong(
          cursor,
          [at, cursor.at],
          '“^” needs a number above 0 and up to 1000 after it',
          'As in embassy^3.',
        )
      suffixes.boost = boost
    }
  }
  return suffixes
}
