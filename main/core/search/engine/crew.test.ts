import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { answer } from '../answer/answer.ts'
import { Catalogue } from '../index/catalogue.ts'
import type { SearchDocument } from '../search.ts'
import { searchDocument, searchRequest } from '../search-fixtures.ts'
import { spawnBuildWorker } from '../spawn-worker.ts'
import { Crew } from './crew.ts'
import { Fill } from './fill.ts'

const documents = Array.from({ length: 600 }, (_, number) =>
  searchDocument(`${number}`, `The pier ${number} of Lärm harbour, 港口 ${number % 7}`),
)
/** As a worker that ended by itself. */
const spawnFalling = (): Worker => new Worker('process.exit(1)', { eval: true })

/** Fills a catalogue as the engine does, until the crew has nothing left; gives what was told as a bug. */
async function filled(catalogue: Catalogue, spawn: () => Worker, meanwhile: (fill: Fill) => void) {
  const bugs: unknown[] = []
  let changed = Promise.withResolvers<void>()
  const read = (ids: readonly string[], then: (read: readonly SearchDocument[]) => void): void =>
    then(ids.map(id => documents[Number(id)]!))
  const fill = new Fill(catalogue, () => undefined, read)
  const crew = new Crew(fill, catalogue, spawn, {
    bug: error => bugs.push(error),
    changed: () => changed.resolve(),
  })
  const stamps = documents.map(({ id, stamp }) => [id, stamp] as const)
  fill.compare(stamps, true, true)
  assert.ok(crew.isCalled)
  while (crew.step());
  meanwhile(fill)
  while (crew.isCalled) {
    while (crew.step());
    if (!crew.isCalled) break
    await changed.promise
    changed = Promise.withResolvers()
  }
  assert.equal(crew.held, 0)
  return { bugs, fill }
}

const total = (catalogue: Catalogue, query: string): number =>
  answer(searchRequest(query), catalogue, { documents: 0, startedAt: 0 }).total

test('workers make segments of what is wanted; what was put or removed meanwhile goes before them', async () => {
  const catalogue = new Catalogue()
  const { bugs, fill } = await filled(catalogue, spawnBuildWorker, each => {
    each.touch('3')
    each.touch('4')
    catalogue.put(searchDocument('4', 'a bridge'))
  })
  catalogue.flush()
  assert.deepEqual(bugs, [])
  assert.ok(fill.isDry)
  assert.deepEqual(
    ['pier', 'laerm', 'Lärm', '港口', 'bridge', '599'].map(query => total(catalogue, query)),
    [598, 0, 598, 598, 1, 1],
  )
})

test('what a worker took along when it fell is wanted again, for doing without them', async () => {
  const catalogue = new Catalogue()
  const { bugs, fill } = await filled(catalogue, spawnFalling, () => undefined)
  assert.ok(bugs.length > 0)
  assert.equal(fill.left, documents.length)
  for (let next = fill.next(); next; next = fill.next()) catalogue.put(next)
  catalogue.flush()
  assert.equal(total(catalogue, 'pier'), 600)
})
