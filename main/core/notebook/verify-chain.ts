import type { JournalAction } from '../../../shared/domain/notebook.ts'
import { entryHash, GENESIS, type JournalBody, journalBodySchema } from '../journal/chain.ts'
import type { Notebook } from './open.ts'
import { type Add, attempt, VerifyProblem } from './verify-problems.ts'

/** What the journal last said of a record: its digest, or that it was removed. */
export type LastWord = { readonly digest: string | null; readonly removed: boolean }

/** The acts whose digest is that of the record; an export's is that of the file. */
const writes: ReadonlySet<JournalAction> = new Set([
  'captured',
  'created',
  'changed',
  'removed',
  'judged',
  'signed',
])

/**
 * Walks the journal's chain from its first entry. It can be walked on later: what was written meanwhile follows, so
 * that a notebook can be verified while someone works in it.
 */
export function createChainWalk({ journal }: Notebook, add: Add) {
  const last = new Map<string, LastWord>()
  let previous = GENESIS
  let sequence = 0
  let entries = 0
  return {
    last: last as ReadonlyMap<string, LastWord>,
    entries: () => entries,
    head: () => (entries > 0 ? previous : null),
    /** Reads at most so many entries. Answers whether more may follow. */
    readOn(limit: number): boolean {
      const rows = attempt(() => journal.rowsAfter(sequence, limit), 'journal', add) ?? []
      for (const row of rows) {
        const what = `journal entry ${row.sequence}`
        entries += 1
        if (row.sequence !== sequence + 1) add(what, `The journal has a gap before entry ${row.sequence}.`)
        sequence = row.sequence
        const stored = Buffer.from(row.hash).toString('hex')
        const body = attempt(() => readBody(journal.jsonOf(row), stored), what, add)
        if (body && body.previous !== previous)
          add(what, 'This entry does not follow the one before it: the chain is broken.')
        if (body?.recordId && writes.has(body.action))
          last.set(body.recordId, { digest: body.digest, removed: body.action === 'removed' })
        previous = stored
      }
      return rows.length === limit
    },
  }
}

export type ChainWalk = ReturnType<typeof createChainWalk>

function readBody(json: Uint8Array, storedHash: string): JournalBody {
  if (entryHash(json) !== storedHash)
    throw new VerifyProblem('This entry was changed: its hash does not fit its words.')
  const body = journalBodySchema.safeParse(JSON.parse(Buffer.from(json).toString()))
  if (!body.success) throw new VerifyProblem('This entry cannot be read.')
  return body.data
}
