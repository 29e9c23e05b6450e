import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { AppError } from '../../../shared/errors.ts'
import { sha256Hex, type Vault } from '../vault/vault.ts'

const TEMPORARY = '.part-'

export type Originals = ReturnType<typeof createOriginalsRepository>

/**
 * The captured bytes, content-addressed in `originals/ab/abcd…`. A file is sealed, written aside, synced and renamed
 * before any record speaks of it; so a file there is always whole, and a crash leaves at most one that nothing points to.
 */
export function createOriginalsRepository(db: DatabaseSync, vault: Vault, folder: string) {
  const insert = db.prepare('INSERT INTO original (snapshot_id, name) VALUES (:snapshotId, :name)')
  const drop = db.prepare('DELETE FROM original WHERE snapshot_id = :snapshotId')
  const byName = db.prepare(
    'SELECT snapshot_id AS id FROM original WHERE name = :name ORDER BY snapshot_id DESC',
  )

  const pathOf = (name: string) => join(folder, name.slice(0, 2), name)
  const context = (sha256: string) => `original/${sha256}`

  return {
    /** Keeps the bytes, once however often they come. Done when they are on the disk. */
    async keep(bytes: Uint8Array, sha256: string): Promise<void> {
      const path = pathOf(vault.nameOf(sha256))
      if (await this.isWhole(sha256)) return
      const folderOfFile = dirname(path)
      await mkdir(folderOfFile, { recursive: true })
      const temporary = join(folder, `${TEMPORARY}${randomUUID()}`)
      try {
        await writeSynced(temporary, vault.seal(bytes, context(sha256)))
        await rename(temporary, path)
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
      await syncFolder(folderOfFile)
      await syncFolder(folder)
    },

    /** Whether the bytes are there and are those of `sha256`. */
    async isWhole(sha256: string): Promise<boolean> {
      try {
        await this.read(sha256)
        return true
      } catch (error) {
        if (error instanceof AppError && error.code === 'damaged') return false
        throw error
      }
    },

    /** The bytes as captured. Throws AppError `damaged` when they are missing or not those of `sha256`. */
    async read(sha256: string): Promise<Uint8Array> {
      const sealed = await readIfThere(pathOf(vault.nameOf(sha256)))
      if (!sealed) throw new AppError('damaged', 'The original file is missing from the folder originals.')
      const bytes = vault.open(sealed, context(sha256))
      if (sha256Hex(bytes) !== sha256) {
        throw new AppError(
          'damaged',
          'The original file is not what was captured: its bytes were changed on disk.',
        )
      }
      return bytes
    },

    /** Where the file is, relative to the notebook's folder: for saying which one is meant. */
    fileOf: (sha256: string): string => {
      const name = vault.nameOf(sha256)
      return `originals/${name.slice(0, 2)}/${name}`
    },

    link: (snapshotId: string, sha256: string): void => {
      insert.run({ snapshotId, name: vault.nameOf(sha256) })
    },

    /** The snapshot goes; its bytes stay. */
    unlink: (snapshotId: string): void => {
      drop.run({ snapshotId })
    },

    /** Destroys the bytes where no snapshot is made from them. */
    async discard(sha256: string): Promise<void> {
      if (this.snapshotsOf(sha256).length === 0) await rm(pathOf(vault.nameOf(sha256)), { force: true })
    },

    /** The snapshots made from these very bytes, the newest first. */
    snapshotsOf: (sha256: string): string[] =>
      byName.all({ name: vault.nameOf(sha256) }).map(row => String(row['id'])),

    /** Takes away what an interrupted capture left half-written; never anything that is whole. */
    async sweep(): Promise<void> {
      for (const name of await readdir(folder)) {
        if (name.startsWith(TEMPORARY)) await rm(join(folder, name), { force: true })
      }
    },
  }
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A rename is on the disk only when its folder is. Windows cannot sync a folder, and does not need it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
