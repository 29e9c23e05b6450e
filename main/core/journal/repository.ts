import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { JournalAction, JournalEntry } from '../../../shared/domain/notebook.ts'
import type { Actor } from '../../../shared/domain/review.ts'
import type { CaptureWay } from '../../../shared/domain/source.ts'
import { readRow } from '../db/read-row.ts'
import type { Vault } from '../vault/vault.ts'
import { entryHash, GENESIS, journalBodySchema } from './chain.ts'

const rowSchema = z.object({
  sequence: z.number(),
  hash: z.instanceof(Uint8Array),
  body: z.instanceof(Uint8Array),
})
export type JournalRow = z.infer<typeof rowSchema>

/** What is to be recorded. `digest` as in `JournalBody`. */
export type Act = {
  readonly action: JournalAction
  readonly kind: string
  readonly recordId: string | null
  readonly revision: number
  readonly digest: string | null
  readonly how?: CaptureWay
}

export type Journal = ReturnType<typeof createJournalRepository>

/** Who is at work, as far as that is known. */
export type WhoActs = () => Actor | null

/** The append-only record of what was done. `append` belongs inside the transaction of the act itself. */
export function createJournalRepository(
  db: DatabaseSync,
  vault: Vault,
  now: () => number,
  actor: WhoActs = () => null,
) {
  const last = db.prepare('SELECT sequence, hash, body FROM journal ORDER BY sequence DESC LIMIT 1')
  const insert = db.prepare('INSERT INTO journal (sequence, hash, body) VALUES (:sequence, :hash, :body)')
  const page = db.prepare(
    'SELECT sequence, hash, body FROM journal ORDER BY sequence DESC LIMIT :limit OFFSET :offset',
  )
  const following = db.prepare(
    'SELECT sequence, hash, body FROM journal WHERE sequence > :after ORDER BY sequence LIMIT :limit',
  )
  const one = db.prepare('SELECT sequence, hash, body FROM journal WHERE sequence = :sequence')
  const count = db.prepare('SELECT count(*) AS total FROM journal')

  const context = (sequence: number) => `journal/${sequence}`
  const read = (row: JournalRow): JournalEntry => {
    const json = Buffer.from(vault.open(row.body, context(row.sequence))).toString()
    const { previous: _, ...body } = journalBodySchema.parse(JSON.parse(json))
    return { sequence: row.sequence, hash: Buffer.from(row.hash).toString('hex'), ...body }
  }

  return {
    append(act: Act): void {
      const row = last.get()
      const before = row === undefined ? undefined : readRow(rowSchema, row)
      const sequence = (before?.sequence ?? 0) + 1
      const previous = before ? Buffer.from(before.hash).toString('hex') : GENESIS
      const by = actor()
      const body = { at: now(), ...act, ...(by && { by }), previous }
      const json = Buffer.from(JSON.stringify(journalBodySchema.parse(body)))
      insert.run({
        sequence,
        hash: Buffer.from(entryHash(json), 'hex'),
        body: vault.seal(json, context(sequence)),
      })
    },
    /** The newest first. */
    list: (offset: number, limit: number): JournalEntry[] =>
      page.all({ offset, limit }).map(row => read(readRow(rowSchema, row))),
    total: (): number => Number(count.get()?.['total']),
    /** Entries that follow this one, the oldest first. */
    after: (sequence: number, limit: number): JournalEntry[] =>
      following.all({ after: sequence, limit }).map(row => read(readRow(rowSchema, row))),
    find: (sequence: number): JournalEntry | undefined => {
      const row = one.get({ sequence })
      return row === undefined ? undefined : read(readRow(rowSchema, row))
    },
    /** The hash of the newest entry. */
    head: (): string | null => {
      const row = last.get()
      return row === undefined ? null : Buffer.from(readRow(rowSchema, row).hash).toString('hex')
    },
    /** As stored, for verification: those that follow, the oldest first. */
    rowsAfter: (sequence: number, limit: number): JournalRow[] =>
      following.all({ after: sequence, limit }).map(row => readRow(rowSchema, row)),
    /** The JSON of a row as it was hashed. Throws AppError `damaged`. */
    jsonOf: (row: JournalRow): Uint8Array => vault.open(row.body, context(row.sequence)),
  }
}
