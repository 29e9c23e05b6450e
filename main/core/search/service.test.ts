import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import type { Worker } from 'node:worker_threads'
import type { IndexStatus } from '../../../shared/domain/search.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Search, SearchDocument } from './search.ts'
import { searchDocument, searchRequest } from './search-fixtures.ts'
import { createSearch, type SearchOptions } from './service.ts'
import type { DocumentSource } from './source.ts'
import { spawnSearchWorker } from './spawn-worker.ts'

const open: Search[] = []
after(() => Promise.all(open.map(search => search.close())))

/** A notebook that holds these documents, as they are when they are read. */
const holding = (documents: () => readonly SearchDocument[]): DocumentSource => ({
  stamps: () => documents().map(({ id, stamp }) => [id, stamp] as const),
  read: id => documents().find(document => document.id === id),
})

function start(options: Partial<SearchOptions> = {}): Search {
  const onError = (error: unknown): void => assert.fail(String(error))
  const search = createSearch({ source: holding(() => []), onError, ...options })
  open.push(search)
  return search
}
const ids = async (search: Search, query: string): Promise<string[]> =>
  (await search.query(searchRequest(query))).hits.map(hit => hit.id).sort()
const isRefusal = (code: string) => (error: unknown) => error instanceof AppError && error.code === code

test('finds what the notebook held, what is put, and not what is removed', async () => {
  let documents = [searchDocument('a', 'the old pier'), searchDocument('b', 'a ferry')]
  const search = start({ source: holding(() => documents) })
  const put = (document: SearchDocument): void => {
    documents = [...documents.filter(({ id }) => id !== document.id), document]
    search.put([document])
  }
  put(searchDocument('c', 'a new pier', { stamp: '1' }))
  documents = documents.filter(({ id }) => id !== 'a')
  search.remove(['a'])
  assert.deepEqual(await ids(search, 'pier'), ['c'])
  put(searchDocument('c', 'a bridge', { stamp: '2' }))
  assert.deepEqual(await ids(search, 'pier'), [])
  assert.deepEqual(await search.highlights('bridge', 'c'), [[2, 8]])
  assert.deepEqual(await search.highlights('bridge', 'gone'), [])
})

test('what is put goes before what the notebook held when it was read', async () => {
  const release = Promise.withResolvers<void>()
  const { read } = holding(() => [searchDocument('a', 'as it was'), searchDocument('b', 'removed since')])
  async function* slowly() {
    await release.promise
    yield ['a', '0'] as const
    yield ['b', '0'] as const
  }
  const search = start({ source: { stamps: slowly, read } })
  search.put([searchDocument('a', 'as it is')])
  search.remove(['b'])
  release.resolve()
  await search.ready()
  assert.deepEqual(await ids(search, 'is'), ['a'])
  assert.deepEqual(await ids(search, 'removed'), [])
})

test('says how far it is', async () => {
  const documents = Array.from({ length: 40 }, (_, index) => searchDocument(`${index}`, 'pier'))
  const search = start({ source: holding(() => documents), expected: () => 40 })
  assert.equal(search.status().state, 'building')
  const told = new Promise<IndexStatus>(resolve =>
    search.onStatus(status => status.state === 'ready' && resolve(status)),
  )
  assert.deepEqual(await told, { state: 'ready', indexed: 40, documents: 40 })
  const result = await search.query(searchRequest('pier'))
  assert.deepEqual([result.total, result.indexed, result.documents], [40, 40, 40])
})

test('a query that is cancelled is refused at once, and only that one', async () => {
  const search = start({ source: holding(() => [searchDocument('a', 'the old pier')]) })
  const [wanted, unwanted] = [searchRequest('pier'), searchRequest('old')]
  const kept = search.query(wanted)
  const asked = search.query(unwanted)
  search.cancel(unwanted)
  await assert.rejects(asked, isRefusal('cancelled'))
  assert.equal((await kept).total, 1)
  assert.equal((await search.query(unwanted)).total, 1)
})

test('a wrong query is refused with its sentence', async () => {
  const search = start()
  await assert.rejects(search.query(searchRequest('autor:x')), isRefusal('invalid-query'))
  await assert.rejects(search.highlights('"x', 'a'), isRefusal('invalid-query'))
})

test('after a crash the questions outstanding are refused, and everything is found again', async () => {
  const workers: Worker[] = []
  const spawn = (): Worker => {
    const worker = spawnSearchWorker()
    workers.push(worker)
    return worker
  }
  let documents = [searchDocument('a', 'pier')]
  const search = start({ source: holding(() => documents), spawn })
  await search.ready()
  documents = [...documents, searchDocument('b', 'pier')]
  search.put(documents.slice(1))
  const refused = assert.rejects(search.query(searchRequest('pier')), isRefusal('internal'))
  await workers[0]?.terminate()
  await refused
  await search.ready()
  assert.deepEqual(await ids(search, 'pier'), ['a', 'b'])
  assert.equal(workers.length, 2)
})

test('a worker that never gets ready is given up, with a sentence', async () => {
  const failing = (): Worker => {
    const worker = spawnSearchWorker()
    void worker.terminate()
    return worker
  }
  const search = start({ spawn: failing })
  await new Promise<void>(resolve => search.onStatus(status => status.state === 'failed' && resolve()))
  await assert.rejects(search.query(searchRequest('pier')), isRefusal('internal'))
})

test('a list that breaks off is logged, and what came before is found', async () => {
  const errors: unknown[] = []
  const { read } = holding(() => [searchDocument('a', 'pier')])
  function* broken() {
    yield ['a', '1'] as const
    throw new Error('no more')
  }
  const search = start({ source: { stamps: broken, read }, onError: error => errors.push(error) })
  await search.ready()
  assert.deepEqual([await ids(search, 'pier'), errors.length], [['a'], 1])
})

test('closing refuses what is outstanding and what comes after', async () => {
  const search = start()
  const outstanding = assert.rejects(search.query(searchRequest('pier')), isRefusal('cancelled'))
  await search.close()
  await outstanding
  await assert.rejects(search.query(searchRequest('pier')), isRefusal('cancelled'))
  search.put([searchDocument('a', 'pier')])
})

test('does not keep a process alive, except for a question', async () => {
  const service = new URL('./service.ts', import.meta.url).href
  const program = `import { createSearch } from ${JSON.stringify(service)}
    const search = createSearch({ source: { stamps: () => [], read: () => undefined }, onError: console.error })
    const { total } = await search.query({ query: 'pier', kinds: [], narrow: {}, since: null, offset: 0, limit: 1 })
    console.log(total)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program])
  assert.equal(stdout, '0\n')
})

test('a document that cannot be read is logged and left out', async () => {
  const errors: unknown[] = []
  const { stamps } = holding(() => [searchDocument('a', 'pier'), searchDocument('b', 'pier')])
  const read = (id: string): SearchDocument => {
    if (id === 'a') throw new Error('damaged')
    return searchDocument(id, 'pier')
  }
  const search = start({ source: { stamps, read }, onError: error => errors.push(error) })
  await search.ready()
  assert.deepEqual([await ids(search, 'pier'), errors.length], [['b'], 1])
})
