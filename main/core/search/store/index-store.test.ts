import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { suite, type TestContext, test } from 'node:test'
import { temporaryFolder } from '../../testing/support.ts'
import { createSealedVault, plainVault, type Vault } from '../../vault/vault.ts'
import type { Search, SearchDocument } from '../search.ts'
import { searchDocument, searchRequest } from '../search-fixtures.ts'
import { createSearch } from '../service.ts'
import { createIndexStore } from './index-store.ts'

/** Records that count how often they are read. */
function records(documents: SearchDocument[]) {
  const read: string[] = []
  return {
    documents,
    read,
    source: {
      stamps: () => documents.map(({ id, stamp }) => [id, stamp] as const),
      read: (id: string) => {
        read.push(id)
        return documents.find(document => document.id === id)
      },
    },
  }
}

type Book = ReturnType<typeof records>

function openSearch(t: TestContext, folder: string, vault: Vault, { source }: Book) {
  const errors: unknown[] = []
  const onError = (error: unknown) => void errors.push(error)
  const search = createSearch({ source, store: createIndexStore(folder, vault, onError), onError })
  t.after(() => search.close())
  return { search, errors }
}

const found = async (search: Search, query: string): Promise<string[]> =>
  (await search.query(searchRequest(query))).hits.map(({ id }) => id).sort()

const some = (count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, index) =>
    searchDocument(`d${index}`, `pier number${index} ${'was closed at night '.repeat(20)}`, {
      title: 'Harbour',
    }),
  )

for (const vault of [plainVault, createSealedVault(randomBytes(32))])
  suite(vault.encrypted ? 'an index on disk, sealed' : 'an index on disk', () => {
    test('is there again when the notebook is opened, and no text is read for it', async t => {
      const folder = await temporaryFolder(t)
      const book = records(some(30))
      const first = openSearch(t, folder, vault, book)
      await first.search.ready()
      await first.search.close()
      book.read.length = 0

      const { search, errors } = openSearch(t, folder, vault, book)
      await search.ready()
      assert.deepEqual(book.read, [])
      assert.deepEqual(await found(search, 'number7'), ['d7'])
      assert.deepEqual(book.read, ['d7'], 'only what is shown is read')
      assert.equal((await search.query(searchRequest('pier'))).total, 30)
      assert.deepEqual(errors, [])
    })

    test('catches up with what was changed, made and removed without it', async t => {
      const folder = await temporaryFolder(t)
      const book = records(some(12))
      const first = openSearch(t, folder, vault, book)
      await first.search.ready()
      await first.search.close()
      book.read.length = 0
      book.documents[3] = searchDocument('d3', 'a bridge', { stamp: '2' })
      book.documents.splice(5, 1)
      book.documents.push(searchDocument('new', 'a bridge'))

      const { search } = openSearch(t, folder, vault, book)
      await search.ready()
      assert.deepEqual(book.read.toSorted(), ['d3', 'new'])
      assert.deepEqual(await found(search, 'bridge'), ['d3', 'new'])
      assert.deepEqual(await found(search, 'number5'), [])
      assert.equal((await search.query(searchRequest('pier'))).total, 10)
    })

    test('is made anew where a byte was changed, a file cut short or missing', async t => {
      const folder = await temporaryFolder(t)
      const book = records(some(20))
      const flip = async (path: string): Promise<void> => {
        const bytes = await readFile(path)
        bytes[Math.floor(bytes.length / 2)]! ^= 1
        await writeFile(path, bytes)
      }
      const harms: [ending: string, harm: (path: string) => Promise<void>][] = [
        ['.segment', flip],
        ['.segment', path => truncate(path, 40)],
        ['.segment', path => rm(path)],
        ['manifest', flip],
      ]
      for (const [ending, harm] of harms) {
        const { search, errors } = openSearch(t, folder, vault, book)
        await search.ready()
        assert.equal((await search.query(searchRequest('pier'))).total, 20)
        assert.ok(errors.every(error => error instanceof Error))
        await search.close()
        for (const name of await readdir(folder)) if (name.endsWith(ending)) await harm(join(folder, name))
      }
      const { search } = openSearch(t, folder, vault, book)
      await search.ready()
      assert.equal((await search.query(searchRequest('pier'))).total, 20)
    })

    test('holds one file for each segment, and what a crash left behind is swept away', async t => {
      const folder = await temporaryFolder(t)
      const book = records(some(20))
      const first = openSearch(t, folder, vault, book)
      await first.search.ready()
      await first.search.close()
      await writeFile(join(folder, 'manifest-left'), 'x')
      await writeFile(join(folder, 'half.segment'), 'x')

      const second = openSearch(t, folder, vault, book)
      second.search.put([searchDocument('new', 'a bridge')])
      await second.search.ready()
      await second.search.close()
      const files = await readdir(folder)
      assert.deepEqual(
        files.filter(name => name === 'half.segment' || name === 'manifest-left'),
        [],
      )
      assert.equal(files.filter(name => name.endsWith('.segment')).length, 2)
    })

    test('a folder that cannot be written costs nothing but the next opening', async t => {
      const folder = join(await temporaryFolder(t), 'file')
      await writeFile(folder, 'in the way')
      const book = records(some(5))
      const { search, errors } = openSearch(t, folder, vault, book)
      await search.ready()
      assert.equal((await search.query(searchRequest('pier'))).total, 5)
      await search.close()
      assert.ok(errors.length > 0)
    })
  })

test('another key opens nothing of an index, and everything is made anew', async t => {
  const folder = await temporaryFolder(t)
  const book = records(some(5))
  const first = openSearch(t, folder, createSealedVault(randomBytes(32)), book)
  await first.search.ready()
  await first.search.close()
  const { search, errors } = openSearch(t, folder, createSealedVault(randomBytes(32)), book)
  await search.ready()
  assert.equal((await search.query(searchRequest('pier'))).total, 5)
  assert.equal(errors.length, 1)
})
