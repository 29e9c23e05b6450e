import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../../shared/errors.ts'
import { createUndo, type Undoable } from './undo.ts'

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
    return {
      said: `Set to ${value}.`,
      undo: async now => {
        write(now('r', after), before.value)
        return [{ id: 'r', was: before.revision, now: record.revision }]
      },
    }
  }
  return { record, said, dropped, failed, undo, change }
}

suite('undo', () => {
  test('any number of changes to one record are taken back one by one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(fc.nat(9)), { maxLength: 30 }), async acts => {
        const { record, failed, undo, change } = oneRecord()
        const past: number[] = []
        for (const act of acts) {
          if (act === null) {
            await undo.undoLast()
            const expected = past.pop() ?? 0
            assert.equal(record.value, expected)
          } else {
            past.push(record.value)
            undo.did(change(act))
          }
        }
        assert.deepEqual(failed, [])
      }),
    )
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
    undo.did({
      said: 'Changed.',
      undo: () => (reached ? Promise.resolve([]) : Promise.reject(new AppError('disk', 'The disk is full.'))),
    })
    await undo.undoLast()
    reached = true
    await undo.undoLast()
    assert.deepEqual([failed, said.at(-1)], [['Not undone. The disk is full.'], 'Undone: Changed.'])
  })
})
