import { open, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Condition, RecentNotebook } from '../../../shared/domain/notebook.ts'
import { AppError } from '../../../shared/errors.ts'
import { countWhole, HEADER_BYTES, versionInHeader } from '../db/look.ts'
import { migrations } from '../db/migrations/all.ts'
import { sha256Hex } from '../vault/vault.ts'
import { layout } from './layout.ts'

/** Looking at originals ends after this, in ms: whoever waits wants to know whether to fetch the backup. */
const LOOKING = 5000

/** What can be told of a notebook by its folder and the first bytes of its database, whether it is open or not. */
export async function stateOf(path: string): Promise<RecentNotebook['state']> {
  let header: Buffer
  try {
    header = await firstBytes(layout(path).database)
  } catch {
    // Whatever the reason, a folder that cannot be looked at is not there for the person.
    return 'missing'
  }
  const version = versionInHeader(header)
  if (version === null) return 'damaged'
  return version > (migrations.at(-1)?.version ?? 0) ? 'newer' : 'there'
}

/**
 * What of a notebook that does not open is as it was written. Changes nothing, and needs no passphrase.
 * @throws AppError `not-found` where there is no such folder
 */
export async function examine(folder: string): Promise<Condition> {
  const path = resolve(folder)
  const files = layout(path)
  if (!(await stat(path).catch(() => null))?.isDirectory()) {
    throw new AppError('not-found', `There is no folder at ${path}.`)
  }
  const there = (await stat(files.database).catch(() => null))?.isFile() ?? false
  return {
    records: there ? await countWhole(files.database) : null,
    originals: await lookAtOriginals(files.originals),
    backups: await lookAtBackups(files.backups),
  }
}

async function lookAtOriginals(folder: string): Promise<Condition['originals']> {
  const until = performance.now() + LOOKING
  const found = { whole: 0, changed: 0, untold: 0 }
  for (const { path, size } of await filesIn(folder)) {
    // With a passphrase the names are keyed and the bytes sealed: only an empty file is surely not whole.
    if (size === 0) found.changed += 1
    else if (performance.now() > until) found.untold += 1
    else found[judged(await readFile(path).catch(() => null), basename(path))] += 1
  }
  return found
}

/** The first byte of what is sealed: docs/file-format.md. */
const SEALED = 0x01

function judged(bytes: Buffer | null, name: string): keyof Condition['originals'] {
  if (!bytes) return 'changed'
  if (sha256Hex(bytes) === name) return 'whole'
  return bytes[0] === SEALED ? 'untold' : 'changed'
}

async function lookAtBackups(folder: string): Promise<Condition['backups']> {
  const found = (await filesIn(folder)).filter(({ path, size }) => path.endsWith('.sqlite') && size > 0)
  const times = found.map(({ at }) => at)
  return { count: found.length, newestAt: times.length > 0 ? Math.max(...times) : null }
}

async function filesIn(folder: string): Promise<{ path: string; size: number; at: number }[]> {
  // A folder that cannot be read holds nothing that could be told of.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter(entry => entry.isFile() && !entry.name.startsWith('.'))
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      const { size, mtimeMs } = await stat(path)
      return { path, size, at: Math.round(mtimeMs) }
    }),
  )
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
