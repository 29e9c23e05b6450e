import { mkdirSync } from 'node:fs'
import { access, constants, mkdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { NotebookInfo } from '../../../shared/domain/notebook.ts'
import { AppError } from '../../../shared/errors.ts'
import { type Migration, migrate } from '../db/migrate.ts'
import { migrations as released } from '../db/migrations/all.ts'
import { type Database, openDatabase, pragma } from '../db/open.ts'
import { checkSchema } from '../db/schema-check.ts'
import { transaction } from '../db/transaction.ts'
import { createJournalRepository, type Journal, type WhoActs } from '../journal/repository.ts'
import { createRecordRepository, type Records } from '../records/repository.ts'
import { unlockByPassphrase, unlockByRecoveryCode } from '../vault/keys.ts'
import { createSealedVault, plainVault, type Vault } from '../vault/vault.ts'
import { nameContext } from './create.ts'
import { layout } from './layout.ts'
import { type Meta, readMeta } from './meta-repository.ts'
import { createOriginalsRepository, type Originals } from './originals-repository.ts'

/** An open notebook: what the handlers work on. */
export type Notebook = {
  readonly info: NotebookInfo
  readonly records: Records
  readonly originals: Originals
  readonly journal: Journal
  readonly vault: Vault
  /** Whether this is its passphrase; never so where it has none. */
  readonly fits: (passphrase: string) => Promise<boolean>
  /** Who is at work, as the preferences have it; null without initials. */
  readonly actor: WhoActs
  /** All of `work`'s writes, or none. */
  readonly transact: <T>(work: () => T) => T
  /** SQLite's own complaints about its file; none when it is whole. */
  readonly integrity: () => string[]
  readonly close: () => void
}

export type OpenRequest = {
  readonly path: string
  readonly passphrase: string | null
  readonly recoveryCode: string | null
  readonly now: () => number
  /** Who acts, for the journal. Nobody is known where it is left out. */
  readonly actor?: WhoActs | undefined
  /** For tests of migrations still to come. */
  readonly migrations?: readonly Migration[] | undefined
}

/**
 * Opens a notebook for this process alone. Throws AppError: `not-found` (no notebook there), `in-use`, `locked`
 * (passphrase missing or wrong), `newer`, `damaged`.
 */
export async function openNotebook(request: OpenRequest): Promise<Notebook> {
  const path = resolve(request.path)
  const files = layout(path)
  await mustBeNotebook(path, files.database)
  await mustBeWritable(path, files.database)
  const db = openDatabase(files.database)
  try {
    const migrations = request.migrations ?? released
    const backUp = (version: number) => backUpDatabase(db, files.backups, version, request.now())
    const version = pragma(db, 'user_version')
    const newest = migrations.at(-1)?.version ?? 0
    if (version <= newest) checkSchema(db, migrations)
    // Meta has been the same since the first version, so the key can be had before anything is changed.
    const meta = version <= newest ? readMeta(db) : null
    const vault = meta ? await unlock(meta, request) : plainVault
    const migrated = migrate(db, migrations, backUp)
    if (!meta) throw new AppError('internal', 'The notebook could not be opened.')
    return await assemble(db, path, meta, vault, { ...request, migrated })
  } catch (error) {
    db.close()
    throw error
  }
}

async function assemble(
  db: Database,
  path: string,
  meta: Meta,
  vault: Vault,
  { now, migrated, actor = () => null }: OpenRequest & { migrated: boolean },
): Promise<Notebook> {
  const journal = createJournalRepository(db, vault, now, actor)
  const records = createRecordRepository(db, vault, journal, now)
  const folder = layout(path).originals
  await mkdir(folder, { recursive: true })
  const originals = createOriginalsRepository(db, vault, folder)
  await originals.sweep()
  const name = Buffer.from(vault.open(Buffer.from(meta.name, 'base64'), nameContext(meta.id))).toString()
  transaction(db, () => {
    const act = { kind: 'notebook', recordId: meta.id, revision: 0, digest: null }
    if (migrated) journal.append({ action: 'migrated', ...act })
    journal.append({ action: 'notebook-opened', ...act })
  })
  return {
    info: { id: meta.id, name, path, encrypted: vault.encrypted, createdAt: meta.createdAt },
    records,
    originals,
    journal,
    vault,
    fits: passphrase => fits(meta, passphrase),
    actor,
    transact: work => {
      if (!db.isOpen)
        throw new AppError(
          'no-notebook',
          'The notebook was closed before this was saved. Nothing was changed.',
        )
      return transaction(db, work)
    },
    integrity: () => integrityProblems(db),
    close: () => db.close(),
  }
}

async function mustBeNotebook(path: string, database: string): Promise<void> {
  for (const [what, sentence] of [
    [path, `There is no folder at ${path}.`],
    [
      database,
      `The folder ${basename(path)} is not a notebook of Second Source: it holds no notebook.sqlite. Nothing was changed.`,
    ],
  ] as const) {
    try {
      await stat(what)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (code === 'ENOENT' || code === 'ENOTDIR') throw new AppError('not-found', sentence, { cause: error })
      throw error
    }
  }
}

/** SQLite would say "I/O error": an open notebook keeps its log beside the database. */
async function mustBeWritable(path: string, database: string): Promise<void> {
  try {
    for (const each of [path, database]) await access(each, constants.W_OK)
  } catch (error) {
    const sentence = `The folder ${basename(path)} is read-only here, so the notebook cannot be opened. Nothing was changed; copy it to a folder that you may write to.`
    throw new AppError('disk', sentence, { cause: error })
  }
}

async function unlock({ keyring, id }: Meta, { passphrase, recoveryCode }: OpenRequest): Promise<Vault> {
  if (!keyring) return plainVault
  if (recoveryCode !== null) return createSealedVault(unlockByRecoveryCode(keyring, recoveryCode, id))
  if (passphrase !== null) return createSealedVault(await unlockByPassphrase(keyring, passphrase, id))
  throw new AppError('locked', 'This notebook is encrypted. Enter its passphrase.')
}

async function fits({ keyring, id }: Meta, passphrase: string): Promise<boolean> {
  if (!keyring) return false
  try {
    await unlockByPassphrase(keyring, passphrase, id)
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'locked') return false
    throw error
  }
}

/** A whole copy of the database as it was, bodies sealed as they are. Named by version and time; never overwritten. */
function backUpDatabase(db: Database, folder: string, version: number, at: number): void {
  mkdirSync(folder, { recursive: true })
  const stamp = new Date(at).toISOString().replace(/[:.]/g, '-')
  db.prepare('VACUUM INTO ?').run(join(folder, `notebook-version-${version}-${stamp}.sqlite`))
}

function integrityProblems(db: Database): string[] {
  return db
    .prepare('PRAGMA integrity_check(20)')
    .all()
    .map(row => String(row['integrity_check']))
    .filter(line => line !== 'ok')
}
