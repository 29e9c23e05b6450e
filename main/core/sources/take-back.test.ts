import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { suite, type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { CITATION, emptyContent } from '../../../shared/domain/draft.ts'
import { callCore, createCore } from '../core.ts'
import { quotedNotebook } from '../testing/quoted-notebook.ts'
import { failsWith, QUICK_SCRYPT, temporaryFolder, testPorts } from '../testing/support.ts'

async function openCore(t: TestContext) {
  const folder = await temporaryFolder(t)
  const ports = testPorts(folder)
  const core = createCore(ports, { scryptCost: QUICK_SCRYPT })
  t.after(async () => {
    await core.close()
    assert.deepEqual(ports.logged, [])
  })
  const begin = async (name: string) => {
    const path = join(folder, `${name}.notebook`)
    await callCore(core, 'notebook.create', { path, name, passphrase: null })
    return path
  }
  return { core, begin }
}

const clip = (core: Parameters<typeof callCore>[0], text: string, url: string | null = null) =>
  callCore(core, 'sources.clip', { input: { from: 'text', text }, url, how: 'pasted' })
const originalsOf = async (path: string) =>
  (await readdir(join(path, 'originals'), { recursive: true, withFileTypes: true })).filter(each =>
    each.isFile(),
  )

suite('taking captures back', () => {
  test('a source goes, is no longer found, comes back under its own ids, and the journal says so', async t => {
    const { core, begin } = await openCore(t)
    const path = await begin('Weir')
    const { sourceId, snapshotId, revisions } = await clip(
      core,
      'The weir was open on Friday, says the book.',
    )
    assert.deepEqual(revisions, { was: null, now: 1 })
    const found = async () => (await callCore(core, 'search.query', { query: 'weir' })).total
    assert.equal(await found(), 1)
    const gone = await callCore(core, 'snapshots.remove', { ids: [snapshotId] })
    assert.deepEqual(gone.sources, [{ id: sourceId, revision: null }])
    assert.equal(await found(), 0)
    assert.equal((await callCore(core, 'sources.list', {})).all, 0)
    assert.equal((await originalsOf(path)).length, 1, 'the bytes can still be had')
    const back = await callCore(core, 'snapshots.restore', { ids: [snapshotId] })
    assert.deepEqual(back.sources, [{ id: sourceId, revision: 2 }])
    assert.equal(await found(), 1)
    const { entries } = await callCore(core, 'journal.list', { limit: 6 })
    assert.deepEqual(
      entries.map(({ action, kind, revision, how }) => [action, kind, revision, how]),
      [
        ['created', 'snapshot', 2, undefined],
        ['created', 'source', 2, undefined],
        ['removed', 'source', 1, undefined],
        ['removed', 'snapshot', 1, undefined],
        ['captured', 'snapshot', 1, 'pasted'],
        ['created', 'source', 1, undefined],
      ],
    )
    assert.deepEqual((await callCore(core, 'notebook.verify', {})).problems, [])
  })

  test('a later snapshot goes alone, and what was corrected by hand comes back with it', async t => {
    const { core, begin } = await openCore(t)
    await begin('Weir')
    const url = 'https://weir.example/book'
    const first = await clip(core, 'The weir was open on Friday, says the book.', url)
    const second = await clip(core, 'The weir was shut on Friday, says the book now.', url)
    assert.deepEqual([second.sourceId, second.revisions], [first.sourceId, { was: 1, now: 2 }])
    const changes = { title: 'The book of the weir' }
    await callCore(core, 'sources.update', { id: first.sourceId, revision: 2, changes })
    const read = async () => (await callCore(core, 'sources.get', { id: first.sourceId })).source
    const before = await read()
    await callCore(core, 'snapshots.remove', { ids: [second.snapshotId] })
    const { title, latestSnapshotId, snapshotCount, characters } = await read()
    assert.deepEqual([title, latestSnapshotId, snapshotCount], [changes.title, first.snapshotId, 1])
    assert.equal(characters, first.characters)
    await callCore(core, 'snapshots.restore', { ids: [second.snapshotId] })
    const after = await read()
    assert.deepEqual({ ...after, revision: 0, updatedAt: 0 }, { ...before, revision: 0, updatedAt: 0 })
  })

  test('what something rests on stays, all of it, and the sentence says what', async t => {
    const { core, sourceId, quoteOf, verified } = await quotedNotebook(t)
    const { source } = await callCore(core, 'sources.get', { id: sourceId })
    const snapshotId = source.latestSnapshotId
    const other = await clip(core, 'Nothing rests on this one, which has words of its own.')
    const remove = () => callCore(core, 'snapshots.remove', { ids: [other.snapshotId, snapshotId] })
    const quote = await quoteOf('The gate was open on Friday')
    await assert.rejects(
      remove(),
      failsWith('forbidden', /stays in the notebook: one quote rests on .* None/),
    )
    const note = await callCore(core, 'notes.create', { title: 'About' })
    await callCore(core, 'notes.link', { id: note.id, revision: 1, about: [sourceId] })
    const draft = await callCore(core, 'drafts.create', { title: 'Weir' })
    const content = emptyContent()
    content.root.children?.[0]?.children?.push({
      type: CITATION,
      version: 1,
      sourceId,
      snapshotId,
      start: 0,
      end: 4,
    })
    await callCore(core, 'drafts.save', { id: draft.id, revision: 1, title: 'Weir', content })
    await assert.rejects(remove(), failsWith('forbidden', /: one quote, one note and one draft rest on/))
    assert.equal((await callCore(core, 'sources.list', {})).all, 2)
    const removed = await callCore(core, 'quotes.remove', { id: quote.id, revision: 1 })
    await callCore(core, 'drafts.remove', { id: draft.id, revision: 2 })
    await assert.rejects(remove(), failsWith('forbidden', /: one note rests on/))
    await callCore(core, 'notes.remove', { id: note.id, revision: 2 })
    assert.equal((await remove()).sources.length, 2)
    await callCore(core, 'snapshots.restore', { ids: [other.snapshotId, snapshotId] })
    await callCore(core, 'quotes.restore', { removed })
    await verified()
  })

  test('a file that is read at last, and then not, is called by its name again', async t => {
    const { core, begin } = await openCore(t)
    await begin('Weir')
    const bytes = Buffer.from('%PDF-1.4 and nothing more').toString('base64')
    const { sourceId } = await callCore(core, 'sources.clip', {
      input: { from: 'file', fileName: 'book.pdf', base64: bytes },
      keepUnread: true,
    })
    const { source } = await callCore(core, 'sources.get', { id: sourceId })
    const again = await callCore(core, 'sources.clip', {
      input: { from: 'text', text: 'The book of the weir\n\nIt was open on Friday.' },
      sourceId,
    })
    await callCore(core, 'snapshots.remove', { ids: [again.snapshotId] })
    const now = (await callCore(core, 'sources.get', { id: sourceId })).source
    assert.deepEqual([now.title, now.latestSnapshotId], [source.title, source.latestSnapshotId])
  })

  test('what nobody brought back is destroyed with the closing of the notebook, and nothing else is', async t => {
    const { core, begin } = await openCore(t)
    const path = await begin('Weir')
    await clip(core, 'This one stays in the notebook for good.')
    const text = 'This one is taken back, and was a mistake.'
    const mistake = await clip(core, text)
    await callCore(core, 'snapshots.remove', { ids: [mistake.snapshotId] })
    assert.equal((await originalsOf(path)).length, 2)
    await callCore(core, 'notebook.close', {})
    assert.equal((await originalsOf(path)).length, 1)
    await callCore(core, 'notebook.open', { path, passphrase: null })
    await assert.rejects(
      callCore(core, 'snapshots.restore', { ids: [mistake.snapshotId] }),
      failsWith('not-found', /Capture it again/),
    )
    assert.equal((await clip(core, text)).status, 'added')
    assert.deepEqual((await callCore(core, 'notebook.verify', {})).problems, [])
  })
})

/** Three texts: the first two are one page at two times. */
const texts = ['The tide was high.', 'The tide was low.', 'A letter about the tide.'] as const
const urlOf = (text: number) => (text < 2 ? 'https://tide.example/page' : null)

test('any history of capturing, taking back and bringing back leaves what it says, whole', async t => {
  const { core, begin } = await openCore(t)
  const step = fc.record({ act: fc.constantFrom('clip', 'remove', 'restore'), text: fc.nat(2) })
  let run = 0
  const history = async (steps: readonly { act: string; text: number }[]) => {
    run += 1
    await begin(`Tide ${run}`)
    const there = new Map<number, string>()
    /** Every snapshot of a text that was taken back, the newest last. */
    const taken = new Map<number, string[]>()
    for (const { act, text } of steps) {
      const id = there.get(text)
      const old = taken.get(text)?.at(-1)
      if (act === 'clip') {
        const result = await clip(core, texts[text] ?? '', urlOf(text))
        assert.equal(result.status, id === undefined ? 'added' : 'unchanged')
        there.set(text, result.snapshotId)
      } else if (act === 'remove' && id !== undefined) {
        await callCore(core, 'snapshots.remove', { ids: [id] })
        there.delete(text)
        taken.set(text, [...(taken.get(text) ?? []), id])
      } else if (act === 'restore' && old !== undefined) {
        const restoring = callCore(core, 'snapshots.restore', { ids: [old] })
        // A page whose source is another one by now, or that was captured again, does not come back twice.
        const back = await restoring.then(
          () => true,
          (error: unknown) =>
            !failsWith('conflict', /captured again/)(error) && !failsWith('not-found', /./)(error),
        )
        if (!back) continue
        assert.equal(id, undefined)
        there.set(text, old)
        taken.get(text)?.pop()
      }
      const { rows } = await callCore(core, 'sources.list', {})
      assert.equal(
        rows.reduce((sum, { snapshotCount }) => sum + snapshotCount, 0),
        there.size,
      )
      for (const row of rows) {
        const { source, snapshots } = await callCore(core, 'sources.get', { id: row.id })
        assert.equal(source.latestSnapshotId, snapshots[0]?.id)
        assert.equal(source.snapshotCount, snapshots.length)
      }
    }
    const { ok, originals } = await callCore(core, 'notebook.verify', {})
    assert.deepEqual([ok, originals], [true, there.size])
    const hits = await callCore(core, 'search.query', { query: 'tide', kinds: ['source'] })
    assert.equal(hits.total, (await callCore(core, 'sources.list', {})).all)
  }
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), history), { numRuns: 8 })
})
