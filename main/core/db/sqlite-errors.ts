/** What SQLite says went wrong, by its primary result code (https://sqlite.org/rescode.html). */
export type SqliteCode =
  | 'busy'
  | 'read-only'
  | 'io'
  | 'damaged'
  | 'full'
  | 'cannot-open'
  | 'not-a-database'
  | 'other'

const primaryCodes: Readonly<Record<number, SqliteCode>> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  10: 'io',
  11: 'damaged',
  13: 'full',
  14: 'cannot-open',
  26: 'not-a-database',
}

/** The kind of SQLite error, or null when `error` does not come from SQLite. */
export function sqliteCode(error: unknown): SqliteCode | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  // Extended result codes keep the primary code in the lowest byte.
  return primaryCodes[error.errcode & 0xff] ?? 'other'
}
