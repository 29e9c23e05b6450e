import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  type JournalAction,
  type Problem,
  type RecordKind,
  recordKinds,
  type VerifyReport,
} from '../../../shared/domain/notebook.ts'
import { type Snapshot, snapshotSchema } from '../../../shared/domain/source.ts'
import { asExpected } from '../failure.ts'
import { entryHash, GENESIS, type JournalBody, journalBodySchema } from '../journal/chain.ts'
import { recordSchemas } from '../records/schemas.ts'
import { sha256Hex } from '../vault/vault.ts'
import type { Notebook } from './open.ts'

/** What the journal last said of a record: its digest, or that it was removed. */
type LastWord = { digest: string | null; removed: boolean }

/**
 * Walks the whole notebook: SQLite's file, the journal's chain, every record against what the journal says of it, every
 * original against its SHA-256. Reads only. Problems are collected, never thrown, and each says what is not whole.
 */
export async function verifyNotebook(notebook: Notebook): Promise<VerifyReport> {
  const problems: Problem[] = []
  const add = (what: string, sentence: string) => problems.push({ what, sentence })
  for (const line of attempt(() => notebook.integrity(), 'notebook.sqlite', add) ?? []) {
    add('notebook.sqlite', `SQLite reports: ${line}`)
  }
  const chain = attempt(() => verifyChain(notebook, add), 'journal', add) ?? {
    entries: 0,
    head: null,
    last: new Map(),
  }
  const { records, snapshots } = await verifyRecords(notebook, chain.last, add)
  for (const snapshot of snapshots) await verifyOriginal(notebook, snapshot, add)
  return {
    ok: problems.length === 0,
    originals: new Set(snapshots.map(snapshot => snapshot.original.sha256)).size,
    records,
    journalEntries: chain.entries,
    journalHead: chain.head,
    problems,
  }
}

/** The acts whose digest is that of the record; an export's is that of the file. */
const writes: ReadonlySet<JournalAction> = new Set(['captured', 'created', 'changed', 'removed'])

type Add = (what: string, sentence: string) => void

function verifyChain({ journal }: Notebook, add: Add) {
  const last = new Map<string, LastWord>()
  let expectedSequence = 1
  let previous = GENESIS
  let entries = 0
  for (const row of journal.rows()) {
    const what = `journal entry ${row.sequence}`
    entries += 1
    if (row.sequence !== expectedSequence) add(what, `The journal has a gap before entry ${row.sequence}.`)
    expectedSequence = row.sequence + 1
    const stored = Buffer.from(row.hash).toString('hex')
    const body = attempt(() => readBody(journal.jsonOf(row), stored), what, add)
    if (body && body.previous !== previous)
      add(what, 'This entry does not follow the one before it: the chain is broken.')
    if (body?.recordId && writes.has(body.action))
      last.set(body.recordId, { digest: body.digest, removed: body.action === 'removed' })
    previous = stored
  }
  return { entries, head: entries > 0 ? previous : null, last }
}

function readBody(json: Uint8Array, storedHash: string): JournalBody {
  if (entryHash(json) !== storedHash)
    throw new VerifyProblem('This entry was changed: its hash does not fit its words.')
  const body = journalBodySchema.safeParse(JSON.parse(Buffer.from(json).toString()))
  if (!body.success) throw new VerifyProblem('This entry cannot be read.')
  return body.data
}

async function verifyRecords({ records }: Notebook, last: Map<string, LastWord>, add: Add) {
  const snapshots: Snapshot[] = []
  const missing = new Map(last)
  let count = 0
  const rows = records.rows()
  for (;;) {
    // The row itself may be what SQLite cannot read.
    const next = attempt(() => rows.next(), 'records', add)
    if (!next || next.done) break
    const row = next.value
    const what = `${row.kind} ${row.id}`
    count += 1
    missing.delete(row.id)
    attempt(
      () => {
        const json = records.unseal(row)
        const word = last.get(row.id)
        if (!word) add(what, 'This record stands in no journal entry.')
        else if (word.digest !== sha256Hex(json))
          add(what, 'This record is not what the journal says was last written.')
        if (!isRecordKind(row.kind))
          throw new VerifyProblem('This record is of no kind that a notebook holds.')
        const parsed = recordSchemas[row.kind].safeParse(JSON.parse(Buffer.from(json).toString()))
        if (!parsed.success) throw new VerifyProblem('This record cannot be read.')
        if (row.kind === 'snapshot') snapshots.push(snapshotSchema.parse(parsed.data))
      },
      what,
      add,
    )
    if (count % 200 === 0) await nextTurn()
  }
  for (const [id, { digest, removed }] of missing) {
    if (!removed && digest !== null)
      add(`record ${id}`, 'The journal says that this record was written, but it is not there.')
  }
  return { records: count, snapshots }
}

async function verifyOriginal({ originals }: Notebook, { original }: Snapshot, add: Add): Promise<void> {
  try {
    const bytes = await originals.read(original.sha256)
    if (bytes.length !== original.bytes)
      add(originals.fileOf(original.sha256), 'The original has another length than was captured.')
  } catch (error) {
    add(originals.fileOf(original.sha256), sentenceOf(error))
  }
}

/** Something found while verifying, in words for the report. */
class VerifyProblem extends Error {}

/** Runs one step; what goes wrong in it becomes a problem of `what`. */
function attempt<T>(step: () => T, what: string, add: Add): T | undefined {
  try {
    return step()
  } catch (error) {
    add(what, sentenceOf(error))
    return undefined
  }
}

/** Bugs are not hidden among the problems of a notebook: they are thrown on. */
function sentenceOf(error: unknown): string {
  if (error instanceof VerifyProblem) return error.message
  if (error instanceof SyntaxError) return 'This cannot be read: its bytes were changed.'
  const expected = asExpected(error)
  if (expected) return expected.message
  throw error
}

const isRecordKind = (kind: string): kind is RecordKind => recordKinds.some(known => known === kind)
