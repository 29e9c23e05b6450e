import { DatabaseSync } from 'node:sqlite'
import { AppError } from '../../../shared/errors.ts'
import type { Migration } from './migrate.ts'
import { pragma } from './open.ts'

/**
 * Holds the notebook's tables to what the migrations up to its version make: SQLite itself does not notice a changed
 * byte in the description of a table, and would then read columns that are not there. Throws AppError `damaged`.
 */
export function checkSchema(db: DatabaseSync, migrations: readonly Migration[]): void {
  const version = pragma(db, 'user_version')
  const model = new DatabaseSync(':memory:')
  try {
    for (const { up } of migrations.filter(migration => migration.version <= version)) up(model)
    if (tablesOf(db) === tablesOf(model)) return
  } finally {
    model.close()
  }
  throw new AppError(
    'damaged',
    'The notebook’s file notebook.sqlite is damaged: its tables are not as they were written. Restore it from a backup.',
  )
}

function tablesOf(db: DatabaseSync): string {
  return JSON.stringify(
    db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all(),
  )
}
