import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createNotebook } from '../notebook/create.ts'
import { openNotebook } from '../notebook/open.ts'
import { newId } from '../records/repository.ts'
import type { Content } from '../records/schemas.ts'
import { failsWith, temporaryFolder } from '../testing/support.ts'
import { snapshotOf, snapshotsOf } from './kept-snapshot.ts'

test('the snapshot that was kept is the one that the notebook has, also after it was removed or came back', async t => {
  const path = `${await temporaryFolder(t)}/Kept.notebook`
  await createNotebook({ path, name: 'Kept', passphrase: null, now: Date.now })
  const notebook = await openNotebook({ path, passphrase: null, recoveryCode: null, now: Date.now })
  t.after(() => notebook.close())
  const { records, transact } = notebook
  const sourceId = newId()
  const add = (text: string) => records.insert('snapshot', snapshot(sourceId, text), [['of', sourceId]])
  const [first, second] = transact(() => {
    records.insert('source', source, [], sourceId)
    return [add('Salt.'), add('Salt and sand.')]
  })

  assert.deepEqual(snapshotsOf(records, sourceId), [first, second])
  assert.deepEqual(snapshotOf(records, first.id), first)
  assert.equal(snapshotOf(records, second.id), snapshotOf(records, second.id), 'it was read once')
  assert.deepEqual(snapshotOf(records, second.id), second)

  transact(() => records.remove('snapshot', second.id, 1))
  assert.throws(() => snapshotOf(records, second.id), failsWith('not-found', /no longer in the notebook/))
  transact(() => records.restore('snapshot', second, [['of', sourceId]]))
  assert.equal(snapshotOf(records, second.id).revision, 2)
})

const metadata = {
  title: 'Salt',
  byline: [],
  publisher: null,
  publishedAt: null,
  modifiedAt: null,
  url: null,
  language: null,
}
const source: Content<'source'> = {
  ...metadata,
  kind: 'article',
  tags: [],
  latestSnapshotId: newId(),
  snapshotCount: 2,
  capturedAt: 1,
  characters: 5,
}
const snapshot = (sourceId: string, text: string): Content<'snapshot'> => ({
  sourceId,
  capturedAt: 1,
  original: { sha256: '0'.repeat(64), bytes: 1, mediaType: 'text/plain', encoding: 'utf-8', fileName: null },
  metadata,
  text,
  blocks: [{ type: 'paragraph', start: 0, end: text.length }],
  setAside: [],
  reader: 'text/1',
})
