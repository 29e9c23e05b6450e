import type { DatabaseSync } from 'node:sqlite'

/**
 * Runs `work` in one transaction: all of its writes are on disk when this returns, or none are. `work` must be
 * synchronous, so that nothing else of this process can come in between.
 */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    // A full disk ends the transaction by itself.
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}
