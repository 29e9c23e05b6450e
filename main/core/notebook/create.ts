import { mkdir, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { migrate } from '../db/migrate.ts'
import { migrations } from '../db/migrations/all.ts'
import { openDatabase } from '../db/open.ts'
import { transaction } from '../db/transaction.ts'
import { createJournalRepository, type WhoActs } from '../journal/repository.ts'
import { newId } from '../records/repository.ts'
import { createKeyring, type ScryptCost } from '../vault/keys.ts'
import { createSealedVault, plainVault } from '../vault/vault.ts'
import { layout, README_TEXT } from './layout.ts'
import { writeMeta } from './meta-repository.ts'

export type NewNotebook = {
  readonly path: string
  readonly name: string
  readonly passphrase: string | null
  readonly now: () => number
  readonly actor?: WhoActs | undefined
  readonly scryptCost?: ScryptCost | undefined
}

/**
 * Makes a notebook's folder, whole or not at all: it is built beside its place and moved there. The folder may exist if
 * it is empty. Returns the recovery code where there is a passphrase; it is kept nowhere.
 */
export async function createNotebook(wanted: NewNotebook): Promise<{ recoveryCode: string | null }> {
  const path = resolve(wanted.path)
  const existing = await readdirIfThere(path)
  if (existing && existing.length > 0) {
    throw new AppError(
      'conflict',
      `The folder ${basename(path)} is not empty. Choose a new or an empty folder; nothing was changed.`,
    )
  }
  await mkdir(dirname(path), { recursive: true })
  const building = join(dirname(path), `.${basename(path)}.${newId()}`)
  try {
    const recoveryCode = await build(building, wanted)
    if (existing) await rmdir(path)
    await rename(building, path)
    return { recoveryCode }
  } catch (error) {
    await rm(building, { recursive: true, force: true })
    throw error
  }
}

async function build(
  folder: string,
  { name, passphrase, now, actor, scryptCost }: NewNotebook,
): Promise<string | null> {
  const files = layout(folder)
  await mkdir(folder, { mode: 0o700 })
  await mkdir(files.originals)
  await writeFile(files.readme, README_TEXT)
  const id = newId()
  const sealed = passphrase === null ? null : await createKeyring(passphrase, id, scryptCost)
  const vault = sealed ? createSealedVault(sealed.key) : plainVault
  const db = openDatabase(files.database, { create: true })
  try {
    migrate(db, migrations, () => {})
    const nameBytes = vault.seal(Buffer.from(name), nameContext(id))
    const createdAt = now()
    transaction(db, () => {
      writeMeta(db, {
        id,
        createdAt,
        keyring: sealed?.keyring ?? null,
        name: Buffer.from(nameBytes).toString('base64'),
      })
      const journal = createJournalRepository(db, vault, now, actor)
      journal.append({
        action: 'notebook-created',
        kind: 'notebook',
        recordId: id,
        revision: 0,
        digest: null,
      })
    })
  } finally {
    db.close()
  }
  await syncTree(folder)
  return sealed?.recoveryCode ?? null
}

export const nameContext = (id: string): string => `notebook-name/${id}`

async function readdirIfThere(path: string): Promise<string[] | null> {
  try {
    return await readdir(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT') return null
    if (code === 'ENOTDIR') {
      throw new AppError(
        'conflict',
        `There is a file at ${basename(path)} already. Choose another folder; nothing was changed.`,
      )
    }
    throw error
  }
}

async function syncTree(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
