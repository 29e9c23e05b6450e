import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  type Problem,
  type RecordKind,
  recordKinds,
  type VerifyProgress,
  type VerifyReport,
} from '../../../shared/domain/notebook.ts'
import type { Snapshot } from '../../../shared/domain/source.ts'
import { AppError } from '../../../shared/errors.ts'
import { recordSchemas } from '../records/schemas.ts'
import { sha256Hex } from '../vault/vault.ts'
import type { Notebook } from './open.ts'
import { type ChainWalk, createChainWalk } from './verify-chain.ts'
import { type Add, attempt, sentenceOf, VerifyProblem } from './verify-problems.ts'

export type VerifyOptions = {
  readonly onProgress?: ((progress: VerifyProgress) => void) | undefined
  /** Ends it: then it throws AppError `cancelled`. */
  readonly signal?: AbortSignal | undefined
}

/** So many journal entries or records are looked at before others have their turn. */
const STRETCH = 200

/**
 * Walks the whole notebook: SQLite's file, the journal's chain, every record against what the journal says of it, every
 * original against its SHA-256. Reads only, and lets others work in between. Problems are collected, never thrown, and
 * each says what is not whole.
 */
export async function verifyNotebook(
  notebook: Notebook,
  { onProgress, signal }: VerifyOptions = {},
): Promise<VerifyReport> {
  const problems: Problem[] = []
  const add: Add = (what, sentence) => problems.push({ what, sentence })
  const pause: Pause = async (part, done, total) => {
    onProgress?.({ part, done, total: Math.max(done, total) })
    await nextTurn()
    if (signal?.aborted)
      throw new AppError('cancelled', 'Verifying was stopped before its end. Nothing was changed by it.')
  }

  await pause('file', 0, 1)
  for (const line of attempt(() => notebook.integrity(), 'notebook.sqlite', add) ?? []) {
    add('notebook.sqlite', `SQLite reports: ${line}`)
  }
  const chain = createChainWalk(notebook, add)
  const entries = attempt(() => notebook.journal.total(), 'journal', add) ?? 0
  await pause('journal', 0, entries)
  while (chain.readOn(STRETCH)) await pause('journal', chain.entries(), entries)
  const { records, originals } = await verifyRecords(notebook, chain, add, pause)
  let done = 0
  for (const original of originals.values()) {
    await pause('originals', done, originals.size)
    await verifyOriginal(notebook, original, add)
    done += 1
  }
  return {
    ok: problems.length === 0,
    originals: originals.size,
    records,
    journalEntries: chain.entries(),
    journalHead: chain.head(),
    problems,
  }
}

type Pause = (part: VerifyProgress['part'], done: number, total: number) => Promise<void>
type Original = Snapshot['original']

async function verifyRecords({ records }: Notebook, chain: ChainWalk, add: Add, pause: Pause) {
  const originals = new Map<string, Original>()
  const seen = new Set<string>()
  const total =
    attempt(() => recordKinds.reduce((sum, kind) => sum + records.count(kind), 0), 'records', add) ?? 0
  const rows = records.rows()
  for (;;) {
    if (seen.size % STRETCH === 0) {
      await pause('records', seen.size, total)
      // What was written meanwhile is in the journal by now, and the rows that follow are as they are now.
      while (chain.readOn(STRETCH));
    }
    // The row itself may be what SQLite cannot read.
    const next = attempt(() => rows.next(), 'records', add)
    if (!next || next.done) break
    const row = next.value
    const what = `${row.kind} ${row.id}`
    seen.add(row.id)
    attempt(
      () => {
        const json = records.unseal(row)
        const word = chain.last.get(row.id)
        if (!word) add(what, 'This record stands in no journal entry.')
        else if (word.digest !== sha256Hex(json))
          add(what, 'This record is not what the journal says was last written.')
        if (!isRecordKind(row.kind))
          throw new VerifyProblem('This record is of no kind that a notebook holds.')
        const parsed = recordSchemas[row.kind].safeParse(JSON.parse(Buffer.from(json).toString()))
        if (!parsed.success) throw new VerifyProblem('This record cannot be read.')
        if ('original' in parsed.data) originals.set(parsed.data.original.sha256, parsed.data.original)
      },
      what,
      add,
    )
  }
  for (const [id, { digest, removed }] of chain.last) {
    if (removed || digest === null || seen.has(id)) continue
    // One that was brought back while we had passed its place is there all the same.
    if (!attempt(() => records.exists(id), `record ${id}`, add))
      add(`record ${id}`, 'The journal says that this record was written, but it is not there.')
  }
  return { records: seen.size, originals }
}

async function verifyOriginal({ originals }: Notebook, { sha256, bytes }: Original, add: Add): Promise<void> {
  try {
    const read = await originals.read(sha256)
    if (read.length !== bytes)
      add(originals.fileOf(sha256), 'The original has another length than was captured.')
  } catch (error) {
    add(originals.fileOf(sha256), sentenceOf(error))
  }
}

const isRecordKind = (kind: string): kind is RecordKind => recordKinds.some(known => known === kind)
