import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { callCore, createCore } from '../core.ts'
import { openNotebook } from '../notebook/open.ts'
import { createCollection } from '../records/collection.ts'
import { searchRequest } from '../search/search-fixtures.ts'
import { QUICK_SCRYPT, temporaryFolder, testPorts } from '../testing/support.ts'
import { createIndexing } from './indexing.ts'

test('a notebook that is opened again reads no text for its index, whatever was done in it before', async t => {
  const folder = await temporaryFolder(t)
  const path = join(folder, 'Weir.notebook')
  const core = createCore(testPorts(folder), { scryptCost: QUICK_SCRYPT })
  await callCore(core, 'notebook.create', { path, name: 'Weir', passphrase: null })
  const text = 'The weir at Halvard Mill\n\nThe keeper wrote the levels down each night, and nobody asked.'
  const { snapshotId } = await callCore(core, 'sources.clip', { input: { from: 'text', text } })
  const quote = await callCore(core, 'quotes.create', {
    snapshotId,
    range: [0, 8],
    speaker: { name: 'Ines Marrok' },
    terms: 'on-the-record',
    nameAs: '',
    tags: [],
    comment: '',
  })
  const person = { id: quote.speakerId ?? '', revision: 1, changes: { name: 'Ines Talvik' } }
  await callCore(core, 'people.update', person)
  await callCore(core, 'notes.create', { title: 'About the weir' })
  const before = await callCore(core, 'search.query', { query: 'weir' })
  await core.close()

  const notebook = await openNotebook({ path, passphrase: null, recoveryCode: null, now: Date.now })
  const read: string[] = []
  const { records } = notebook
  const logged: unknown[] = []
  const indexing = createIndexing({
    notebook: {
      ...notebook,
      records: {
        ...records,
        get: (kind, id) => {
          read.push(kind)
          return records.get(kind, id)
        },
        find: (kind, id) => {
          read.push(kind)
          return records.find(kind, id)
        },
      },
    },
    collections: {
      source: createCollection(records, 'source'),
      quote: createCollection(records, 'quote'),
      person: createCollection(records, 'person'),
    },
    publish: () => {},
    logError: error => logged.push(error),
  })
  t.after(async () => {
    await indexing.close()
    notebook.close()
  })
  await indexing.search.ready()
  assert.deepEqual(read, [])
  const { hits } = await indexing.search.query(searchRequest('Talvik'))
  assert.deepEqual(hits.map(({ kind }) => kind).sort(), ['person', 'quote'])
  assert.equal((await indexing.search.query(searchRequest('weir'))).total, before.total)
  assert.deepEqual(logged, [])
})
