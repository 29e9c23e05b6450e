import type { DatabaseSync } from 'node:sqlite'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { JournalAction, RecordKind } from '../../../shared/domain/notebook.ts'
import { AppError } from '../../../shared/errors.ts'
import { readRow } from '../db/read-row.ts'
import type { Journal } from '../journal/repository.ts'
import { sha256Bytes, sha256Hex, type Vault } from '../vault/vault.ts'
import { type Content, type RecordOf, recordSchemas } from './schemas.ts'

const rowSchema = z.object({
  id: z.string(),
  kind: z.string(),
  revision: z.number(),
  checksum: z.instanceof(Uint8Array),
  body: z.instanceof(Uint8Array),
})
export type RecordRow = z.infer<typeof rowSchema>

/** Where a record points to: relation ("of", "speaker") and the other record's id. */
export type Link = readonly [relation: string, toId: string]

/** What the journal calls the writing of a record. */
type Written = Extract<JournalAction, 'captured' | 'created' | 'changed' | 'judged' | 'signed'>

/** An id made before its record, for records that point to each other. */
export const newId = (): string => uuidv7()

/** Rows that are read at once: an iterator costs more for each, all of them more memory than there may be. */
const PAGE = 200

export type Records = ReturnType<typeof createRecordRepository>

/**
 * Every record of a notebook, as sealed JSON. Each write stands in the journal within the same transaction; callers
 * wrap writes that belong together in `transaction`.
 */
export function createRecordRepository(db: DatabaseSync, vault: Vault, journal: Journal, now: () => number) {
  const columns = 'id, kind, revision, checksum, body'
  const byId = db.prepare(`SELECT ${columns} FROM record WHERE id = :id AND kind = :kind`)
  const byKind = db.prepare(
    `SELECT ${columns} FROM record WHERE kind = :kind AND id > :after ORDER BY id LIMIT ${PAGE}`,
  )
  const idsByKind = db.prepare('SELECT id FROM record WHERE kind = :kind ORDER BY id')
  const every = db.prepare(`SELECT ${columns} FROM record ORDER BY id`)
  const countKind = db.prepare('SELECT count(*) AS total FROM record WHERE kind = :kind')
  const linkedFrom = db.prepare(
    `SELECT ${columns} FROM record WHERE id IN (SELECT from_id FROM link WHERE to_id = :toId AND relation = :relation) ORDER BY id`,
  )
  const insertRow = db.prepare(
    'INSERT INTO record VALUES (:id, :kind, :revision, :createdAt, :updatedAt, :checksum, :body)',
  )
  const updateRow = db.prepare(
    'UPDATE record SET revision = :revision, updated_at = :updatedAt, checksum = :checksum, body = :body WHERE id = :id AND kind = :kind',
  )
  const deleteRow = db.prepare('DELETE FROM record WHERE id = :id AND kind = :kind')
  const targets = db.prepare('SELECT to_id FROM link WHERE from_id = :from AND relation = :relation')
  const kindById = db.prepare('SELECT kind FROM record WHERE id = :id')
  // A quote is found by its speaker's name and shows its source: their revisions are part of its stamp.
  const stamp = `record.revision || '.' || (SELECT coalesce(group_concat(other.revision, '.' ORDER BY link.relation), '')
    FROM link JOIN record AS other ON other.id = link.to_id
    WHERE link.from_id = record.id AND link.relation IN ('in', 'speaker'))`
  const stampById = db.prepare(`SELECT ${stamp} AS stamp FROM record WHERE id = :id`)
  const stampsByKind = db.prepare(
    `SELECT id, ${stamp} AS stamp FROM record WHERE kind = :kind AND id > :after ORDER BY id LIMIT 500`,
  )
  const insertLink = db.prepare('INSERT INTO link VALUES (:from, :relation, :to)')
  const deleteLinks = db.prepare('DELETE FROM link WHERE from_id = :from')

  const context = (kind: string, id: string, revision: number) => `record/${kind}/${id}/${revision}`

  function unseal(row: RecordRow): Uint8Array {
    if (Buffer.compare(sha256Bytes(row.body), row.checksum) !== 0) throw damagedRecord(row.kind)
    return vault.open(row.body, context(row.kind, row.id, row.revision))
  }

  function decode<K extends RecordKind>(kind: K, row: unknown): RecordOf<K> {
    const parsed = recordSchemas[kind].safeParse(JSON.parse(textOf(unseal(readRow(rowSchema, row)))))
    if (!parsed.success) throw damagedRecord(kind, parsed.error)
    return parsed.data as RecordOf<K>
  }

  /** Checks, seals, and gives the digest for the journal. */
  function encode<K extends RecordKind>(kind: K, record: RecordOf<K>) {
    const json = Buffer.from(JSON.stringify(recordSchemas[kind].parse(record)))
    const body = vault.seal(json, context(kind, record.id, record.revision))
    return { body, checksum: sha256Bytes(body), digest: sha256Hex(json) }
  }

  function setLinks(from: string, links: readonly Link[]): void {
    deleteLinks.run({ from })
    for (const [relation, to] of links) insertLink.run({ from, relation, to })
  }

  return {
    insert<K extends RecordKind>(
      kind: K,
      content: Content<K>,
      links: readonly Link[] = [],
      id = newId(),
      action: Written = kind === 'snapshot' ? 'captured' : 'created',
    ): RecordOf<K> {
      const at = now()
      const record = { id, revision: 1, createdAt: at, updatedAt: at, ...content } as unknown as RecordOf<K>
      const { body, checksum, digest } = encode(kind, record)
      insertRow.run({ id, kind, revision: 1, createdAt: at, updatedAt: at, checksum, body })
      setLinks(id, links)
      journal.append({
        action,
        kind,
        recordId: id,
        revision: 1,
        digest,
        ...('how' in record && record.how !== undefined && { how: record.how }),
      })
      return record
    },

    /**
     * Writes the next revision. `revision` is the one the change was based on; throws AppError `conflict` when it is
     * not the current one, `not-found` when the record is gone. `links` replace the former ones where given.
     */
    update<K extends RecordKind>(
      kind: K,
      id: string,
      revision: number,
      changes: Partial<Content<K>>,
      links?: readonly Link[],
      action: Written = 'changed',
    ): RecordOf<K> {
      const before = this.get(kind, id)
      if (before.revision !== revision) {
        throw new AppError(
          'conflict',
          `This ${kind} was changed in the meantime. Your change was not saved; look at the newer one first.`,
        )
      }
      const record: RecordOf<K> = {
        ...before,
        ...changes,
        id,
        revision: revision + 1,
        createdAt: before.createdAt,
        updatedAt: now(),
      }
      const { body, checksum, digest } = encode(kind, record)
      updateRow.run({ id, kind, revision: record.revision, updatedAt: record.updatedAt, checksum, body })
      if (links) setLinks(id, links)
      journal.append({ action, kind, recordId: id, revision: record.revision, digest })
      return record
    },

    remove(kind: RecordKind, id: string, revision: number): void {
      const before = this.get(kind, id)
      if (before.revision !== revision) {
        throw new AppError('conflict', `This ${kind} was changed in the meantime. It was not removed.`)
      }
      deleteRow.run({ id, kind })
      journal.append({ action: 'removed', kind, recordId: id, revision, digest: null })
    },

    /**
     * Brings a removed record back under its own id, one revision on; the journal says that it was created again.
     * Throws AppError `conflict` when there is a record of that id.
     */
    restore<K extends RecordKind>(kind: K, removed: RecordOf<K>, links: readonly Link[] = []): RecordOf<K> {
      if (this.exists(removed.id)) throw new AppError('conflict', `This ${kind} is in the notebook already.`)
      const record: RecordOf<K> = { ...removed, revision: removed.revision + 1, updatedAt: now() }
      const { id, revision, createdAt, updatedAt } = record
      const { body, checksum, digest } = encode(kind, record)
      insertRow.run({ id, kind, revision, createdAt, updatedAt, checksum, body })
      setLinks(id, links)
      journal.append({ action: 'created', kind, recordId: id, revision, digest })
      return record
    },

    find<K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined {
      const row = byId.get({ id, kind })
      return row === undefined ? undefined : decode(kind, row)
    },

    /** Throws AppError `not-found`. */
    get<K extends RecordKind>(kind: K, id: string): RecordOf<K> {
      const record = this.find(kind, id)
      if (!record) throw new AppError('not-found', `This ${kind} is no longer in the notebook.`)
      return record
    },

    /** One at a time, in order of making, so that a large notebook need not be in memory whole. */
    *each<K extends RecordKind>(kind: K): Generator<RecordOf<K>> {
      for (let after = ''; ; ) {
        const rows = byKind.all({ kind, after })
        for (const row of rows) yield decode(kind, row)
        if (rows.length < PAGE) return
        after = String(rows.at(-1)?.['id'])
      }
    },

    /** The records of `kind` that point to `toId` by `relation`, in order of making. */
    linkedTo<K extends RecordKind>(kind: K, relation: string, toId: string): RecordOf<K>[] {
      return linkedFrom.all({ relation, toId }).map(row => decode(kind, row))
    },

    /** Ids alone, in order of making: no body is opened. */
    idsOf: (kind: RecordKind): string[] => idsByKind.all({ kind }).map(row => String(row['id'])),

    /** The kind of the record of that id, whatever it is. */
    kindOf: (id: string): RecordKind | undefined => {
      const row = kindById.get({ id })
      return row && (String(row['kind']) as RecordKind)
    },

    /** Another one whenever the record, or what is shown with it, has changed: to tell what an index is behind in. */
    stampOf: (id: string): string => String(stampById.get({ id })?.['stamp'] ?? ''),

    /** Ids and stamps in order of making, read a few hundred at a time: no body is opened. */
    *stamps(kind: RecordKind): Generator<readonly [id: string, stamp: string]> {
      for (let after = ''; ; ) {
        const rows = stampsByKind.all({ kind, after })
        for (const row of rows) yield [String(row['id']), String(row['stamp'])]
        const last = rows.at(-1)
        if (!last) return
        after = String(last['id'])
      }
    },

    /** Whether there is a record of that id, of whatever kind. */
    exists: (id: string): boolean => kindById.get({ id }) !== undefined,

    /** The ids that this record points to by `relation`. */
    targetsOf: (id: string, relation: string): string[] =>
      targets.all({ from: id, relation }).map(row => String(row['to_id'])),

    count: (kind: RecordKind): number => Number(countKind.get({ kind })?.['total']),

    /** As stored, for verification. */
    *rows(): Generator<RecordRow> {
      for (const row of every.iterate()) yield readRow(rowSchema, row)
    },
    unseal,
  }
}

const damagedRecord = (kind: string, cause?: unknown) =>
  new AppError(
    'damaged',
    `A ${kind} in this notebook is damaged: its bytes were changed on disk. Verify says which; restore it from a backup.`,
    { cause },
  )

/** Without a copy. */
const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString()
