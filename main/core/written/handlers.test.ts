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
    const { items } = await callCore(core, 'notes.about', { id: note.id })
    assert.deepEqual(
      items.map(({ kind, title }) => [kind, title]),
      [['source', 'The dredger left the port at four.']],
    )
    await assert.rejects(callCore(core, 'notes.link', { id: note.id, revision: 1, about: [] }), isConflict)
    const saved = { id: note.id, revision, title: 'At the gate', content: emptyContent() }
    await callCore(core, 'notes.save', saved)
    assert.deepEqual((await callCore(core, 'notes.get', { id: note.id })).about, [sourceId])
  })

  test('what a note is about is named, but for words off the record and what is gone', async t => {
    const { core } = await openCore(t)
    const text = 'The dredger left the port. Ask behind the boiler.'
    const { snapshotId } = await callCore(core, 'sources.clip', { input: { from: 'text', text } })
    const quote = await callCore(core, 'quotes.create', {
      snapshotId,
      range: [27, 48],
      speaker: { name: 'Tomas Brandt' },
      terms: 'off-the-record',
      nameAs: '',
      tags: [],
      comment: '',
    })
    const { id } = await callCore(core, 'notes.create', { title: 'Calls' })
    const about = [quote.id, quote.speakerId ?? '', id]
    await callCore(core, 'notes.link', { id, revision: 1, about })
    const { items } = await callCore(core, 'notes.about', { id })
    assert.deepEqual(
      items.map(({ kind, title, hidden, detail }) => [kind, title, hidden, detail]),
      [
        ['quote', null, true, 'Tomas Brandt'],
        ['person', 'Tomas Brandt', false, ''],
        [null, null, false, ''],
      ],
    )
    await callCore(core, 'quotes.remove', { id: quote.id, revision: quote.revision })
    assert.equal((await callCore(core, 'notes.about', { id })).items[0]?.kind, null)
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
