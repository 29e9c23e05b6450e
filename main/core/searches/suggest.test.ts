import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { callCore, createCore } from '../core.ts'
import { temporaryFolder, testPorts } from '../testing/support.ts'

test('what comes near a query that finds nothing is told with what it finds', async t => {
  const folder = await temporaryFolder(t)
  const core = createCore(testPorts(folder))
  t.after(() => core.close())
  await callCore(core, 'notebook.create', {
    path: join(folder, 'Quay.notebook'),
    name: 'Quay',
    passphrase: null,
  })
  await callCore(core, 'sources.clip', {
    input: { from: 'text', text: 'The dredger of Seitkali left the harbour at four.' },
  })
  const near = async (query: string) =>
    (await callCore(core, 'search.suggest', { query })).suggestions.map(
      ({ kind, query: asked, words, total }) => [kind, asked, words.join(' '), total],
    )
  assert.deepEqual(await near('dredger after:2900'), [['dateless', 'dredger', 'dredger', 1]])
  assert.deepEqual(await near('+drgeder +harbor'), [
    ['spelling', '+drgeder~2 +harbor~2', 'dredger harbour', 1],
  ])
  assert.deepEqual(await near('drgeder before:1900'), [['spelling', 'drgeder~2', 'dredger', 1]])
  assert.deepEqual(await near('dredger AND submarine'), [['any', 'dredger submarine', 'dredger', 1]])
  assert.deepEqual(await near('zeppelin'), [])
})
