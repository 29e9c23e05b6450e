import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Input, Output } from '../../../../shared/contract.ts'
import type { Claim, ClaimView } from '../../../../shared/domain/review.ts'
import { createUndo } from '../../../app/undo.ts'
import { claimOf } from '../review.fixture.ts'
import { wayToPutBack } from './claim-way.ts'

const { id } = claimOf(1)
const draftId = '0190a1b2-0000-7000-8000-0000000000dd'

/** One claim's record as the core keeps it: each write is a new revision, and a wrong one is refused. */
function notebook() {
  let record: Claim | null = null
  let last = 0
  const write = (verdict: Claim['verdict'] | null): Output<'claims.putBack'> => {
    const before = record
    last += 1
    record = verdict === null ? null : ({ id, revision: last, verdict } as Claim)
    const revision = record?.revision ?? null
    return { changed: [{ id, revision }], undo: [{ id, revision, before }] }
  }
  return {
    verdict: (): ClaimView['verdict'] => record?.verdict ?? 'open',
    write,
    putBack: async ({ items }: Input<'claims.putBack'>) => {
      const [item] = items
      assert.equal(item?.revision, record?.revision ?? null, 'it is the record that is there')
      return write(item?.before?.verdict ?? null)
    },
  }
}

test('verdicts on one claim are taken back one after the other, to where nothing was said of it, and given again', async () => {
  const { verdict, write, putBack } = notebook()
  const failed: string[] = []
  const undo = createUndo({ say: () => 0, drop: () => {}, sayFailed: sentence => failed.push(sentence) })
  for (const given of ['confirmed', 'open', 'corrected'] as const)
    undo.did({ said: given, undo: wayToPutBack(draftId, write(given), putBack) })
  const seen: string[] = []
  for (const step of ['undoLast', 'undoLast', 'undoLast', 'redoLast', 'redoLast', 'redoLast'] as const) {
    await undo[step]()
    seen.push(verdict())
  }
  assert.deepEqual(seen, ['open', 'confirmed', 'open', 'confirmed', 'open', 'corrected'])
  assert.deepEqual(failed, [])
})
