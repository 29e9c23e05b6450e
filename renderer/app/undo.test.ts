import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../../shared/errors.ts'
import { wayTo } from './undo/ways.ts'
import { createUndo, type Undoable, type Way } from './undo.ts'

/** A store of one record with revisions, and an undo over it. */
function oneRecord() {
  const record = { value: 0, revision: 1 }
  const said: string[] = []
  const failed: string[] = []
  const dropped: (string | undefined)[] = []
  const undo = createUndo({
    say: sentence => said.push(sentence),
    drop: notice => dropped.push(said[notice - 1]),
    sayFailed: sentence => failed.push(sentence),
  })
  const write = (revision: number, value: number) => {
    if (revision !== record.revision) throw new AppError('conflict', 'It was changed in the meantime.')
    record.value = value
    record.revision += 1
  }
  const change = (value: number): Undoable => {
    const before = { ...record }
    write(record.revision, value)
    const after = record.revision
    const side = (at: number, set: number) => ({
      revision: at,
      reach: async (revision: number) => {
        write(revision, set)
        return { id: 'r', revision: record.revision }
      },
    })
    return {
      said: `Set to ${value}.`,
      undo: wayTo('r', side(after, value), side(before.revision, before.value)),
    }
  }
  return { record, said, dropped, failed, undo, change }
}

suite('undo', () => {
  test('any number of changes to one record are taken back and done again one by one', async () => {
    const acts = fc.array(fc.oneof(fc.constant('undo'), fc.constant('redo'), fc.nat(9)), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(acts, async script => {
        const { record, failed, undo, change } = oneRecord()
        let past: number[] = []
        let future: number[] = []
        let value = 0
        for (const act of script) {
          if (typeof act === 'number') {
            past = [...past, value]
            future = []
            value = act
            undo.did(change(act))
          } else {
            const [from, to] = act === 'undo' ? [past, future] : [future, past]
            const next = from.pop()
            if (next !== undefined) {
              to.push(value)
              value = next
            }
            await (act === 'undo' ? undo.undoLast() : undo.redoLast())
          }
          assert.equal(record.value, value)
        }
        assert.deepEqual(failed, [])
      }),
    )
  })

  test('what was undone is not done again over something else, and its notice goes', async () => {
    const { record, said, dropped, undo, change } = oneRecord()
    undo.did(change(1))
    await undo.undoLast()
    undo.did(change(2))
    assert.equal(dropped.at(-1), 'Undone: Set to 1.')
    await undo.redoLast()
    assert.deepEqual([record.value, said.at(-1)], [2, 'There is nothing to redo.'])
    await undo.undoLast()
    await undo.redoLast()
    assert.deepEqual([record.value, said.at(-1)], [2, 'Done again: Set to 2.'])
  })

  test('what was changed elsewhere since is not overwritten, and says so', async () => {
    const { record, said, dropped, failed, undo, change } = oneRecord()
    undo.did(change(1))
    change(2)
    await undo.undoLast()
    assert.equal(record.value, 2)
    assert.deepEqual(failed, ['Not undone. It was changed in the meantime.'])
    await undo.undoLast()
    assert.equal(said.at(-1), 'There is nothing to undo.')
    assert.deepEqual(dropped, ['Set to 1.'], 'its notice offers nothing any more')
  })

  test('a step that failed for another reason can be tried again', async () => {
    const { failed, said, undo } = oneRecord()
    let reached = false
    const way: Way = () =>
      reached
        ? Promise.resolve({ steps: [], back: way })
        : Promise.reject(new AppError('disk', 'The disk is full.'))
    undo.did({
      said: 'Changed.',
      undo: way,
    })
    await undo.undoLast()
    reached = true
    await undo.undoLast()
    assert.deepEqual([failed, said.at(-1)], [['Not undone. The disk is full.'], 'Undone: Changed.'])
  })
})
