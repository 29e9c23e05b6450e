import assert from 'node:assert/strict'
import { join } from 'node:path'
import { suite, type TestContext, test } from 'node:test'
import { emptyContent } from '../../../shared/domain/draft.ts'
import { AppError } from '../../../shared/errors.ts'
import { callCore, createCore } from '../core.ts'
import { QUICK_SCRYPT, temporaryFolder, testPorts } from '../testing/support.ts'

async function openCore(t: TestContext) {
  const folder = await temporaryFolder(t)
  const ports = testPorts(folder)
  const core = createCore(ports, { scryptCost: QUICK_SCRYPT })
  t.after(async () => {
    await core.close()
    assert.deepEqual(ports.logged, [])
  })
  const path = join(folder, 'Grauholm.notebook')
  await callCore(core, 'notebook.create', { path, name: 'Grauholm', passphrase: null })
  const found = async (query: string) => (await callCore(core, 'search.query', { query })).total
  return { core, found }
}
const isConflict = (error: unknown) => error instanceof AppError && error.code === 'conflict'

suite('notes and drafts', () => {
  test('a note is linked to what it is about, once each, on the revision that was read', async t => {
    const { core } = await openCore(t)
    const { sourceId } = await callCore(core, 'sources.clip', {
      input: { from: 'text', text: 'The dredger left the port at four.' },
    })
    const note = await callCore(core, 'notes.create', { title: 'At the gate' })
    const about = [sourceId, sourceId]
    const { revision } = await callCore(core, 'notes.link', { id: note.id, revision: 1, about })
    assert.equal(revision, 2)
    assert.deepEqual((await callCore(core, 'notes.get', { id: note.id })).about, [sourceId])
    await assert.rejects(callCore(core, 'notes.link', { id: note.id, revision: 1, about: [] }), isConflict)
    const saved = { id: note.id, revision, title: 'At the gate', content: emptyContent() }
    await callCore(core, 'notes.save', saved)
    assert.deepEqual((await callCore(core, 'notes.get', { id: note.id })).about, [sourceId])
  })

  for (const kind of ['notes', 'drafts'] as const) {
    test(`removed ${kind} are gone from list and search, and come back whole`, async t => {
      const { core, found } = await openCore(t)
      const made = await callCore(core, `${kind}.create`, { title: 'Kettlewick lock' })
      await assert.rejects(callCore(core, `${kind}.remove`, { id: made.id, revision: 9 }), isConflict)
      const removed = await callCore(core, `${kind}.remove`, { id: made.id, revision: 1 })
      assert.deepEqual(removed, made)
      assert.equal((await callCore(core, `${kind}.list`, {})).rows.length, 0)
      assert.equal(await found('Kettlewick'), 0)

      const call = { notes: 'notes.restore', drafts: 'drafts.restore' } as const
      const restored = await callCore(core, call[kind], { removed: removed as never })
      assert.deepEqual(
        { ...restored, updatedAt: 0 },
        { ...removed, revision: removed.revision + 1, updatedAt: 0 },
      )
      assert.equal(await found('Kettlewick'), 1)
      await assert.rejects(callCore(core, call[kind], { removed: removed as never }), isConflict)

      const report = await callCore(core, 'notebook.verify', {})
      assert.deepEqual(report.problems, [])
    })
  }
})
