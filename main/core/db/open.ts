import { DatabaseSync } from 'node:sqlite'
import { AppError } from '../../../shared/errors.ts'
import { sqliteCode } from './sqlite-errors.ts'

/** "SSNB": marks a SQLite file as ours, so that any other database is told from a notebook. */
export const APPLICATION_ID = 0x53_53_4e_42

/** For those outside `db` that hand a database on without speaking SQL. */
export type Database = DatabaseSync

/**
 * Opens a notebook's database for this process alone: exclusive lock, WAL, every commit synced to disk.
 * `create` makes the file; without it a missing or foreign file is refused.
 * Throws AppError `in-use`, `not-found` or `damaged`.
 */
export function openDatabase(path: string, { create = false } = {}): DatabaseSync {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path, { timeout: 200, enableForeignKeyConstraints: true })
    // The order matters: exclusive locking before the first touch of the WAL keeps its index out of shared memory
    // and the lock until close; a second process is refused at once.
    db.exec('PRAGMA locking_mode = EXCLUSIVE')
    db.exec('PRAGMA journal_mode = WAL')
    db.exec('PRAGMA synchronous = FULL')
    // Nothing of a notebook may reach a temporary file that is not ours, and what is deleted is overwritten.
    db.exec('PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF')
    db.exec('BEGIN EXCLUSIVE; COMMIT')
    if (create) db.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    else if (pragma(db, 'application_id') !== APPLICATION_ID) {
      throw new AppError('not-found', 'This folder is not a notebook of Second Source. Nothing was changed.')
    }
    return db
  } catch (error) {
    if (db?.isOpen) db.close()
    const code = sqliteCode(error)
    if (code === 'busy') {
      throw new AppError(
        'in-use',
        'This notebook is open in another window or program. Close it there, then open it here.',
        { cause: error },
      )
    }
    // 'other': our own pragmas are known to be right, so it is the file's header that SQLite does not understand.
    if (code === 'not-a-database' || code === 'other') {
      throw new AppError(
        'damaged',
        'The notebook’s file notebook.sqlite is damaged: it cannot be read as a database. Nothing was changed; restore it from a backup.',
        { cause: error },
      )
    }
    throw error
  }
}

/** The whole-number value of a pragma. */
export function pragma(db: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name])
}
