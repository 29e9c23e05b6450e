import { DatabaseSync } from 'node:sqlite'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { sha256Bytes } from '../vault/vault.ts'
import { APPLICATION_ID } from './open.ts'
import { sqliteCode } from './sqlite-errors.ts'

const rowSchema = z.object({ checksum: z.instanceof(Uint8Array), body: z.instanceof(Uint8Array) })

/** What the first 100 bytes of a database say: https://sqlite.org/fileformat.html#the_database_header */
export const HEADER_BYTES = 100

/** The version of the notebook's layout, or null where these are not the first bytes of a notebook's database. */
export function versionInHeader(header: Buffer): number | null {
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return null
  return header.readUInt32BE(68) === APPLICATION_ID ? header.readUInt32BE(60) : null
}

type Counted = { whole: number; changed: number; toTheEnd: boolean }

/** So many records are looked at before others have their turn. */
const STRETCH = 500

/**
 * Counts the records whose sealed bytes are those that were written, without opening one. The file is read as it lies
 * there: nothing is locked, repaired or made beside it. Null where it cannot be read at all.
 */
export async function countWhole(path: string): Promise<Counted | null> {
  let db: DatabaseSync | undefined
  const counted = { whole: 0, changed: 0, toTheEnd: false }
  try {
    db = new DatabaseSync(new URL(`${pathToFileURL(path)}?mode=ro&immutable=1`), { readOnly: true })
    for (const row of db.prepare('SELECT checksum, body FROM record').iterate()) {
      const { success, data } = rowSchema.safeParse(row)
      if (success && Buffer.compare(sha256Bytes(data.body), data.checksum) === 0) counted.whole += 1
      else counted.changed += 1
      if ((counted.whole + counted.changed) % STRETCH === 0) await nextTurn()
    }
    return { ...counted, toTheEnd: true }
  } catch (error) {
    if (sqliteCode(error) === null) throw error
    return counted.whole + counted.changed === 0 ? null : counted
  } finally {
    if (db?.isOpen) db.close()
  }
}
