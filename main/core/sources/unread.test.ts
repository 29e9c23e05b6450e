import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { callCore, createCore } from '../core.ts'
import { failsWith, temporaryFolder, testPorts } from '../testing/support.ts'

const original = (name: string): string =>
  readFileSync(new URL(`../capture/testing/originals/${name}`, import.meta.url)).toString('base64')

async function openNotebook(t: Parameters<typeof temporaryFolder>[0]) {
  const folder = await temporaryFolder(t)
  const core = createCore(testPorts(folder))
  t.after(() => core.close())
  await callCore(core, 'notebook.create', {
    path: join(folder, 'Sluice.notebook'),
    name: 'Sluice',
    passphrase: null,
  })
  return core
}

const file = (fileName: string, base64 = original(fileName)) => ({
  input: { from: 'file' as const, fileName, base64 },
})

test('a file whose text cannot be taken is kept where that is asked for, and says why', async t => {
  const core = await openNotebook(t)
  await assert.rejects(callCore(core, 'sources.clip', file('scan.pdf')), failsWith('unreadable', /scanned/))
  const { sourceId, snapshotId } = await callCore(core, 'sources.clip', {
    ...file('scan.pdf'),
    keepUnread: true,
  })
  const snapshot = await callCore(core, 'snapshots.get', { id: snapshotId })
  assert.equal(snapshot.text, '')
  assert.match(snapshot.unread ?? '', /“scan.pdf” holds a picture of a page/)
  assert.equal(snapshot.original.bytes, Buffer.from(original('scan.pdf'), 'base64').length)
  const { source } = await callCore(core, 'sources.get', { id: sourceId })
  assert.deepEqual([source.title, source.characters], ['scan.pdf', 0])
  await callCore(core, 'search.query', { query: 'scan' })
  const verified = await callCore(core, 'notebook.verify', {})
  assert.deepEqual(verified.problems, [])
  // Still a picture: the sentence again, and nothing changed.
  await assert.rejects(
    callCore(core, 'sources.readAgain', { id: sourceId }),
    failsWith('unreadable', /scanned/),
  )
  assert.equal((await callCore(core, 'sources.get', { id: sourceId })).snapshots.length, 1)
})

test('reading again gives a new snapshot of the same original; what was corrected by hand stays', async t => {
  const core = await openNotebook(t)
  const { sourceId } = await callCore(core, 'sources.clip', file('audit.pdf'))
  const { source } = await callCore(core, 'sources.get', { id: sourceId })
  await callCore(core, 'sources.update', {
    id: sourceId,
    revision: source.revision,
    changes: { title: 'What the auditor found' },
  })
  const again = await callCore(core, 'sources.readAgain', { id: sourceId })
  const { source: after, snapshots } = await callCore(core, 'sources.get', { id: sourceId })
  assert.equal(after.title, 'What the auditor found')
  assert.equal(after.snapshotCount, 2)
  assert.equal(after.latestSnapshotId, again.snapshotId)
  assert.equal(new Set(snapshots.map(({ original: { sha256 } }) => sha256)).size, 1)
})

test('an empty file is nothing to keep', async t => {
  const core = await openNotebook(t)
  const empty = { ...file('empty.txt', ''), keepUnread: true }
  await assert.rejects(callCore(core, 'sources.clip', empty), failsWith('unreadable', /empty/))
})

test('an original leaves as it came in, and the journal says so', async t => {
  const core = await openNotebook(t)
  const { snapshotId } = await callCore(core, 'sources.clip', file('minutes.docx'))
  const taken = await callCore(core, 'sources.original', { snapshotId })
  assert.deepEqual([taken.fileName, taken.base64], ['minutes.docx', original('minutes.docx')])
  const { entries } = await callCore(core, 'journal.list', {})
  assert.deepEqual([entries[0]?.action, entries[0]?.kind], ['exported', 'snapshot'])
  assert.deepEqual((await callCore(core, 'notebook.verify', {})).problems, [])
  const pasted = await callCore(core, 'sources.clip', {
    input: { from: 'html', html: '<h1>Crane: a/b?</h1><p>The crane was closed on Monday morning.</p>' },
  })
  const page = await callCore(core, 'sources.original', { snapshotId: pasted.snapshotId })
  assert.equal(page.fileName, 'Crane a b.html')
})
