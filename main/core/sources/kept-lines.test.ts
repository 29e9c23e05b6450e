import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import fc from 'fast-check'
import { callCore, createCore } from '../core.ts'
import { testPorts } from '../testing/support.ts'
import { keepLines, shelfOf } from './kept-lines.ts'
import { everything, sourceOf } from './list.fixture.ts'
import { linesOf } from './list.ts'

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

test('whatever is typed on, taken back, narrowed or turned, the lines are those of a fresh look', () => {
  const sources = ['Σίγμα ΟΔΟΣ', 'Οδοσα', 'Bridges', 'A bridge, a canal', 'ёлка', 'Canals'].map(
    (title, index) =>
      sourceOf(`s${index}`, { title, capturedAt: index % 3, kind: index % 2 ? 'post' : 'article' }),
  )
  const records = new Map(sources.map(source => [source.id, source]))
  const shelves = {
    sources: { all: () => records, version: () => 0, set: () => {}, delete: () => {} },
    quotes: { all: () => new Map(), version: () => 0, set: () => {}, delete: () => {} },
    people: { all: () => new Map(), version: () => 0, set: () => {}, delete: () => {} },
  }
  const typed = fc.constantFrom('', 'b', 'br', 'bridge', 'br c', 'c', 'ca', 'ΟΔΟΣ', 'ΟΔΟΣΑ', 'е', 'ел', 'x')
  const step = fc.record({
    filter: typed,
    kinds: fc.constantFrom<('post' | 'article')[]>([], ['post']),
    sort: fc.constantFrom('captured' as const, 'title' as const),
    reversed: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      const linesNow = keepLines()
      for (const changes of steps) {
        const listing = { ...everything, ...changes }
        assert.deepEqual(linesNow(shelves, listing), linesOf(shelfOf(shelves), listing))
      }
    }),
  )
})
