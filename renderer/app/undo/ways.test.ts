import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '../../../shared/errors.ts'
import { createUndo } from '../undo.ts'
import { type Removable, wayBack, wayToRemove } from './ways.ts'

type Kept = Readonly<{ id: string; revision: number; value: string }>

/** A store that counts revisions as the core does: what comes back is one revision on. */
function store() {
  const kept = new Map<string, Kept>()
  const read = (id: string, revision: number) => {
    const record = kept.get(id)
    if (record?.revision !== revision) throw new AppError('conflict', `Not at revision ${revision}.`)
    return record
  }
  const put = (record: Kept) => {
    kept.set(record.id, record)
    return record
  }
  const removable: Removable<Kept> = {
    remove: async ({ id, revision }) => {
      const record = read(id, revision)
      kept.delete(id)
      return record
    },
    restore: async record => put({ ...record, revision: record.revision + 1 }),
  }
  const change = async (items: readonly Kept[]) => {
    const before = items.map(({ id, revision }) => read(id, revision))
    const after = items.map(item => put({ ...item, revision: item.revision + 1 }))
    return {
      changed: before.map(({ id, revision }) => ({ id, was: revision, now: revision + 1 })),
      undo: before.map((record, index) => ({ ...record, revision: after[index]?.revision ?? 0 })),
    }
  }
  const failed: string[] = []
  const undo = createUndo({ say: () => 0, drop: () => {}, sayFailed: sentence => failed.push(sentence) })
  const values = () => Array.from(kept.values(), ({ value }) => value)
  return { put, change, removable, failed, undo, values }
}

test('making, changing many and removing go back and forth together, as often as one likes', async () => {
  const { put, change, removable, failed, undo, values } = store()
  const one = put({ id: 'one', revision: 1, value: 'a' })
  undo.did({ said: 'Made.', undo: wayToRemove(one, removable) })
  const other = put({ id: 'other', revision: 1, value: 'b' })
  undo.did({ said: 'Made.', undo: wayToRemove(other, removable) })
  const done = await change([
    { ...one, value: 'A' },
    { ...other, value: 'B' },
  ])
  undo.did({ said: 'Changed.', undo: wayBack(done, items => change(items)) })
  for (let round = 0; round < 3; round++) {
    const seen = [values()]
    for (let step = 0; step < 3; step++) {
      await undo.undoLast()
      seen.push(values())
    }
    assert.deepEqual(seen, [['A', 'B'], ['a', 'b'], ['a'], []])
    for (let step = 0; step < 3; step++) await undo.redoLast()
  }
  assert.deepEqual(failed, [])
})
