import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { callCore, createCore } from '../core.ts'
import { testPorts } from '../testing/support.ts'

suite('the lines that are kept of a listing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-lines-'))
  const core = createCore(testPorts(folder))
  const clip = (text: string) => callCore(core, 'sources.clip', { input: { from: 'text', text } })
  const titles = async (filter = '') =>
    (await callCore(core, 'sources.list', { filter, sort: 'title' })).rows.map(({ title }) => title)

  before(async () => {
    await callCore(core, 'notebook.create', {
      path: join(folder, 'One.notebook'),
      name: 'One',
      passphrase: null,
    })
    await clip('Bridges\n\nThe bridge was closed in the morning.')
  })
  after(async () => {
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('are made anew when a source comes, is named otherwise, or gets a quote', async () => {
    assert.deepEqual(await titles(), ['Bridges'])
    const { sourceId, snapshotId } = await clip('Aqueducts\n\nThe aqueduct was dry all summer long.')
    assert.deepEqual(await titles(), ['Aqueducts', 'Bridges'])
    await callCore(core, 'sources.update', { id: sourceId, revision: 1, changes: { title: 'Canals' } })
    assert.deepEqual(await titles(), ['Bridges', 'Canals'])
    const quoted = { quoted: true, limit: 10 }
    assert.equal((await callCore(core, 'sources.list', quoted)).total, 0)
    await callCore(core, 'quotes.create', {
      snapshotId,
      range: [11, 23],
      speaker: null,
      terms: 'on-the-record',
      nameAs: '',
      tags: [],
      comment: '',
    })
    assert.equal((await callCore(core, 'sources.list', quoted)).total, 1)
  })

  test('are another for another filter, and for another notebook', async () => {
    assert.deepEqual(await titles('bridge'), ['Bridges'])
    assert.deepEqual(await titles('canal'), ['Canals'])
    const path = join(folder, 'Two.notebook')
    await callCore(core, 'notebook.create', { path, name: 'Two', passphrase: null })
    assert.deepEqual(await titles('canal'), [])
  })
})
