import type { DatabaseSync } from 'node:sqlite'
import { AppError } from '../../../shared/errors.ts'
import { pragma } from './open.ts'
import { transaction } from './transaction.ts'

export type Migration = { readonly version: number; readonly up: (db: DatabaseSync) => void }

/**
 * Applies the pending migrations, each in a transaction of its own; `user_version` is the ledger. Before the first of
 * them touches an existing notebook, `backUp` is called with the version it has now. Returns whether anything was done.
 * Throws AppError `newer` when the notebook was written by a newer version.
 */
export function migrate(
  db: DatabaseSync,
  migrations: readonly Migration[],
  backUp: (version: number) => void,
): boolean {
  const current = pragma(db, 'user_version')
  const newest = migrations.at(-1)?.version ?? 0
  if (current > newest) {
    throw new AppError(
      'newer',
      'This notebook was written by a newer version of Second Source. Nothing was changed; open it with that version.',
    )
  }
  const pending = migrations.filter(({ version }) => version > current)
  if (pending.length === 0) return false
  if (current > 0) backUp(current)
  for (const { version, up } of pending) {
    transaction(db, () => {
      up(db)
      db.exec(`PRAGMA user_version = ${version}`)
    })
  }
  return true
}
