import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { AppError } from '../../../shared/errors.ts'
import { callCore, createCore } from '../core.ts'
import { temporaryFolder, testPorts } from '../testing/support.ts'

async function openNotebook(t: Parameters<typeof temporaryFolder>[0]) {
  const folder = await temporaryFolder(t)
  const ports = testPorts(folder)
  let at = Date.now()
  const core = createCore({ ...ports, now: () => (at += 10) })
  t.after(() => core.close())
  const path = join(folder, 'Quay.notebook')
  await callCore(core, 'notebook.create', { path, name: 'Quay', passphrase: null })
  const clip = (text: string) => callCore(core, 'sources.clip', { input: { from: 'text', text } })
  return { core, path, clip }
}

test('a search is kept, says what is new since it was looked at, and is removed with a way back', async t => {
  const { core, path, clip } = await openNotebook(t)
  await clip('The dredger left at four.')
  const made = await callCore(core, 'searches.create', { name: 'Dredger', query: 'dredger', narrow: {} })
  const look = ({ query, lookedAt: since }: typeof made) =>
    callCore(core, 'search.query', { query, since }).then(({ total, fresh, hits }) => [
      total,
      fresh,
      hits.filter(hit => hit.fresh).length,
    ])
  assert.deepEqual(await look(made), [1, 0, 0])
  await clip('Another dredger came at dawn.')
  assert.deepEqual(await look(made), [2, 1, 1])
  const looked = await callCore(core, 'searches.look', { id: made.id, revision: made.revision })
  assert.deepEqual(await look(looked), [2, 0, 0])

  const renamed = await callCore(core, 'searches.rename', {
    id: made.id,
    revision: looked.revision,
    name: 'Ships',
  })
  await callCore(core, 'notebook.close', {})
  await callCore(core, 'notebook.open', { path, passphrase: null })
  assert.deepEqual((await callCore(core, 'searches.list', {})).searches, [renamed])

  const removed = await callCore(core, 'searches.remove', { id: made.id, revision: renamed.revision })
  assert.deepEqual((await callCore(core, 'searches.list', {})).searches, [])
  const restored = await callCore(core, 'searches.restore', { removed })
  assert.deepEqual([restored.name, restored.revision], ['Ships', renamed.revision + 1])
  const { entries } = await callCore(core, 'journal.list', {})
  assert.deepEqual([entries[0]?.action, entries[0]?.kind, entries[0]?.title], ['created', 'search', 'Ships'])
  assert.equal((await callCore(core, 'notebook.verify', {})).ok, true)
})

test('what cannot be understood is not kept', async t => {
  const { core } = await openNotebook(t)
  await assert.rejects(
    callCore(core, 'searches.create', { name: 'Half', query: '"half', narrow: {} }),
    error => error instanceof AppError && error.code === 'invalid-query',
  )
  assert.deepEqual((await callCore(core, 'searches.list', {})).searches, [])
})

test('values are told by how they begin, and by their later words after that', async t => {
  const { core, clip } = await openNotebook(t)
  const { sourceId } = await clip('The dredger left at four.')
  const { source } = await callCore(core, 'sources.get', { id: sourceId })
  const changes = { publisher: 'The Tidemark Courier', tags: ['water rights', 'Watch'] }
  await callCore(core, 'sources.update', { id: sourceId, revision: source.revision, changes })
  const values = async (field: 'tag' | 'publisher' | 'person', begins: string) =>
    (await callCore(core, 'search.values', { field, begins })).values
  assert.deepEqual(await values('tag', 'WA'), ['Watch', 'water rights'])
  assert.deepEqual(await values('publisher', 'tide'), ['The Tidemark Courier'])
  assert.deepEqual(await values('person', ''), [])
})
