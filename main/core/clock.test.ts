import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { callCore, createCore } from './core.ts'
import { temporaryFolder, testPorts } from './testing/support.ts'

const YEAR = 365 * 24 * 3600 * 1000

test('a clock that was set back loses nothing, and what is newest still comes first in the journal', async t => {
  const folder = await temporaryFolder(t)
  let clock = Date.UTC(2031, 4, 1)
  const core = createCore({ ...testPorts(folder), now: () => clock })
  t.after(() => core.close())
  const path = join(folder, 'Tides.notebook')
  await callCore(core, 'notebook.create', { path, name: 'Tides', passphrase: null })
  const paste = (text: string) => callCore(core, 'sources.clip', { input: { from: 'text', text } })
  await paste('The tide table of May\n\nThe gate was opened at four in the morning, the keeper said.')
  clock -= 30 * YEAR
  const older = await paste('The tide table of April\n\nThe gate was shut at noon, the keeper said.')
  const { source } = await callCore(core, 'sources.get', { id: older.sourceId })
  clock -= YEAR
  const changes = { title: 'April, corrected' }
  await callCore(core, 'sources.update', { id: source.id, revision: source.revision, changes })

  const { entries } = await callCore(core, 'journal.list', {})
  assert.equal(entries[0]?.action, 'changed')
  assert.deepEqual(
    entries.map(({ sequence }) => sequence),
    entries.map(({ sequence }) => sequence).toSorted((a, b) => b - a),
  )
  assert.deepEqual((await callCore(core, 'notebook.verify', {})).problems, [])
  await callCore(core, 'notebook.close', {})
  await callCore(core, 'notebook.open', { path, passphrase: null })
  const { hits } = await callCore(core, 'search.query', { query: 'keeper' })
  assert.equal(hits.length, 2)
  const { rows } = await callCore(core, 'sources.list', {})
  assert.deepEqual(rows.map(({ title }) => title).sort(), ['April, corrected', 'The tide table of May'])
})
