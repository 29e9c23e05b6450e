import assert from 'node:assert/strict'
import { join } from 'node:path'
import { suite, type TestContext, test } from 'node:test'
import { type EventMessage, type Input, methods, type Output } from '../../shared/contract.ts'
import { type EditorContent, emptyContent, LIVE_QUOTE } from '../../shared/domain/draft.ts'
import type { AppError } from '../../shared/errors.ts'
import { callCore, createCore } from './core.ts'
import { failsWith, QUICK_SCRYPT, temporaryFolder, testPorts } from './testing/support.ts'

const article = `Dredger Left Port Without Papers

The dredger left the port of Grauholm at four in the morning. “Nobody signed for the fuel, and nobody asked,” said Åse Lindqvist, who kept the gate that night.

The harbour office did not answer questions about the papers. Its director, Tomas Brandt, was said to be travelling.`

/** What the form gives when nobody has filled it in. */
const plainFields = (): Pick<
  Input<'quotes.create'>,
  'speaker' | 'terms' | 'nameAs' | 'tags' | 'comment'
> => ({
  speaker: null,
  terms: 'on-the-record',
  nameAs: '',
  tags: [],
  comment: '',
})

/** A core with an open notebook, and short ways to speak to it. */
async function openCore(t: TestContext) {
  const folder = await temporaryFolder(t)
  const ports = testPorts(folder)
  const core = createCore(ports, { scryptCost: QUICK_SCRYPT })
  t.after(async () => {
    await core.close()
    assert.deepEqual(ports.logged, [], 'no bug was logged')
  })
  const events: EventMessage[] = []
  core.subscribe(event => events.push(event))
  const path = join(folder, 'Grauholm.notebook')
  await callCore(core, 'notebook.create', { path, name: 'Grauholm', passphrase: null })
  const clipText = (text: string, more: Partial<Input<'sources.clip'>> = {}) =>
    callCore(core, 'sources.clip', { input: { from: 'text', text }, ...more })
  const quoteOf = async (
    { snapshotId }: { snapshotId: string },
    words: string,
    more: Partial<Input<'quotes.create'>> = {},
  ) => {
    const { text } = await callCore(core, 'snapshots.get', { id: snapshotId })
    const start = text.indexOf(words)
    assert.ok(start >= 0, `“${words}” is in the text`)
    return callCore(core, 'quotes.create', {
      snapshotId,
      range: [start, start + words.length],
      ...plainFields(),
      ...more,
    })
  }
  const found = async (query: string) =>
    (await callCore(core, 'search.query', { query })).hits.map(({ kind }) => kind).sort()
  return { core, path, events, clipText, quoteOf, found }
}

function draftWith(quote: Output<'quotes.get'>): EditorContent {
  const text = {
    type: 'text',
    version: 1,
    text: `“${quote.anchor.exact}”`,
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
  }
  const content = emptyContent()
  const [paragraph] = content.root.children ?? []
  if (paragraph) paragraph.children = [{ type: LIVE_QUOTE, version: 1, quoteId: quote.id, children: [text] }]
  return content
}

suite('the core', () => {
  test('answers every call with a sentence when no notebook is open, never with a bug', async t => {
    const ports = testPorts(await temporaryFolder(t))
    const core = createCore(ports)
    t.after(() => core.close())
    for (const method of Object.keys(methods)) {
      const reply = await core.dispatch({ method, input: { nonsense: true } })
      assert.equal(reply.ok, false, method)
      assert.ok(!reply.ok && reply.code === 'invalid-input' && reply.message.length > 10, method)
    }
    await assert.rejects(callCore(core, 'sources.list', {}), failsWith('no-notebook', /No notebook is open/))
    for (const wire of [
      null,
      'x',
      {},
      { method: 'constructor', input: {} },
      { method: '__proto__', input: {} },
    ]) {
      const reply = await core.dispatch(wire)
      assert.ok(!reply.ok && reply.code === 'invalid-input')
    }
    assert.deepEqual(ports.logged, [])
  })

  test('captures the same bytes once, also when they come twice at once', async t => {
    const { core, clipText } = await openCore(t)
    const results = await Promise.all([clipText(article), clipText(article), clipText(article)])
    assert.deepEqual(results.map(({ status }) => status).sort(), ['added', 'unchanged', 'unchanged'])
    assert.equal(new Set(results.map(({ snapshotId }) => snapshotId)).size, 1)
    const { all } = await callCore(core, 'sources.list', {})
    assert.equal(all, 1)
  })

  test('adds a snapshot when a page is captured again, and keeps what was corrected by hand', async t => {
    const { core, clipText, found } = await openCore(t)
    const url = 'https://grauholm-post.example/2031/dredger'
    const first = await clipText(article, { url })
    const { source } = await callCore(core, 'sources.get', { id: first.sourceId })
    await callCore(core, 'sources.update', {
      id: source.id,
      revision: source.revision,
      changes: { title: 'The dredger', tags: ['harbour'] },
    })
    const second = await clipText(article.replace('at four', 'at five'), { url })
    assert.deepEqual([second.status, second.sourceId], ['added', first.sourceId])
    const { source: now, snapshots } = await callCore(core, 'sources.get', { id: first.sourceId })
    assert.deepEqual([now.title, now.tags, now.snapshotCount], ['The dredger', ['harbour'], 2])
    assert.deepEqual(
      snapshots.map(({ id }) => id),
      [second.snapshotId, first.snapshotId],
    )
    assert.match((await callCore(core, 'snapshots.get', { id: first.snapshotId })).text, /at four/)
    assert.deepEqual(await found('"at five"'), ['source'])
    assert.deepEqual(await found('"at four"'), [], 'the latest snapshot is the one that is searched')
    const front = 'https://grauholm-post.example/'
    const other = await clipText('Another page.\n\nIt has words of its own, and no more than that.', {
      url: front,
    })
    const third = await clipText('A third page.\n\nIt too has words of its own, quite different ones.', {
      url: front,
    })
    assert.notEqual(other.sourceId, third.sourceId, 'a front page’s address is no sign of the same source')
  })

  test('makes a quote with a new speaker, finds all of it at once, and follows a change of name', async t => {
    const { core, clipText, quoteOf, found, events } = await openCore(t)
    const clipped = await clipText(article)
    const words = 'Nobody signed for the fuel, and nobody asked'
    const quote = await quoteOf(clipped, words, { speaker: { name: 'Åse Lindqvist' }, tags: ['fuel'] })
    assert.deepEqual([quote.anchor.exact, quote.speakerName, quote.block], [words, 'Åse Lindqvist', 0])
    const again = await quoteOf(clipped, 'Nobody signed', { speaker: { name: 'Åse Lindqvist' } })
    assert.equal(again.speakerId, quote.speakerId, 'the same name is the same person')
    assert.deepEqual(await found('speaker:lindqvist'), ['quote', 'quote'])
    assert.deepEqual(await found('"signed for the fuel"'), ['quote', 'source'])
    const { people } = await callCore(core, 'people.list', {})
    assert.deepEqual(
      people.map(({ name, quoteCount }) => [name, quoteCount]),
      [['Åse Lindqvist', 2]],
    )
    const [person] = people
    assert.ok(person)
    await callCore(core, 'people.update', {
      id: person.id,
      revision: person.revision,
      changes: { name: 'Åse Berg' },
    })
    assert.deepEqual(await found('speaker:berg'), ['quote', 'quote'])
    await callCore(core, 'quotes.remove', { id: again.id, revision: again.revision })
    assert.deepEqual(await found('speaker:berg'), ['quote'])
    assert.ok(
      events.some(
        ({ name, payload }) => name === 'records.changed' && 'kind' in payload && payload.kind === 'quote',
      ),
    )
  })

  test('refuses a quote of nothing and one that lies outside the text', async t => {
    const { core, clipText } = await openCore(t)
    const { snapshotId } = await clipText(article)
    const fields = { snapshotId, ...plainFields() }
    for (const range of [
      [5, 5],
      [9, 3],
      [0, 1_000_000],
    ] as const) {
      await assert.rejects(
        callCore(core, 'quotes.create', { ...fields, range: [...range] }),
        failsWith('invalid-input', /./),
      )
    }
    const { total } = await callCore(core, 'quotes.list', {})
    assert.equal(total, 0)
  })

  test('a draft saved from an older state is refused and the newer one kept', async t => {
    const { core } = await openCore(t)
    const { id, revision, content } = await callCore(core, 'drafts.create', { title: 'Dredger' })
    const saved = await callCore(core, 'drafts.save', { id, revision, title: 'The dredger', content })
    assert.equal(saved.revision, 2)
    await assert.rejects(
      callCore(core, 'drafts.save', { id, revision, title: 'Overwritten', content }),
      failsWith('conflict', /not saved/),
    )
    assert.equal((await callCore(core, 'drafts.get', { id })).title, 'The dredger')
  })

  test('exports a draft with its quotation footnoted, and never one that its terms forbid', async t => {
    const { core, clipText, quoteOf } = await openCore(t)
    const clipped = await clipText(article, { url: 'https://grauholm-post.example/2031/dredger' })
    const words = 'Nobody signed for the fuel, and nobody asked'
    const quote = await quoteOf(clipped, words, { speaker: { name: 'Åse Lindqvist' } })
    const { id, revision } = await callCore(core, 'drafts.create', { title: 'Dredger' })
    await callCore(core, 'drafts.save', { id, revision, title: 'Dredger', content: draftWith(quote) })
    const { snapshots } = await callCore(core, 'sources.get', { id: clipped.sourceId })
    for (const format of ['md', 'html'] as const) {
      const { content, fileName } = await callCore(core, 'drafts.export', { id, format })
      assert.ok(fileName.endsWith(`.${format}`))
      assert.match(content, new RegExp(words))
      assert.match(content, /grauholm-post\.example\/2031\/dredger/)
      assert.match(content, new RegExp(snapshots[0]?.original.sha256 ?? 'no snapshot'))
    }
    assert.deepEqual(
      (await callCore(core, 'notebook.verify', {})).problems,
      [],
      'an export is no change of the draft',
    )
    const update = { id: quote.id, revision: quote.revision, changes: { terms: 'off-the-record' as const } }
    await callCore(core, 'quotes.update', update)
    await assert.rejects(
      callCore(core, 'drafts.export', { id, format: 'md' }),
      (error: unknown) => failsWith('forbidden', /./)(error) && !(error as AppError).message.includes('fuel'),
    )
  })

  test('off-the-record words are found, and shown nowhere in the results', async t => {
    const { core, clipText, quoteOf } = await openCore(t)
    const clipped = await clipText(article)
    await quoteOf(clipped, 'nobody asked', { terms: 'off-the-record' })
    const { hits } = await callCore(core, 'search.query', { query: '"nobody asked"', kinds: ['quote'] })
    assert.equal(hits.length, 1)
    assert.doesNotMatch(JSON.stringify(hits), /nobody/i)
    const sources = await callCore(core, 'search.query', {
      query: '"nobody asked" harbour',
      kinds: ['source'],
    })
    assert.doesNotMatch(
      JSON.stringify(sources.hits),
      /nobody asked/i,
      'nor in the passages of the source itself',
    )
    assert.deepEqual([sources.hits[0]?.hidden, sources.hits[0]?.passages.length], [1, 1])
  })

  test('finds everything again after the notebook was closed and opened', async t => {
    const { core, path, clipText, quoteOf, found } = await openCore(t)
    await quoteOf(await clipText(article), 'nobody asked')
    await callCore(core, 'notebook.close', {})
    await assert.rejects(callCore(core, 'search.query', { query: 'dredger' }), failsWith('no-notebook', /./))
    const ready = Promise.withResolvers<void>()
    core.subscribe(event => {
      if (event.name === 'search.status' && event.payload.state === 'ready') ready.resolve()
    })
    await callCore(core, 'notebook.open', { path, passphrase: null })
    await ready.promise
    assert.deepEqual(await found('"nobody asked"'), ['quote', 'source'])
    const { ok, records } = await callCore(core, 'notebook.verify', {})
    assert.deepEqual([ok, records], [true, 3])
    const { entries } = await callCore(core, 'journal.list', { limit: 3 })
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['verified', 'notebook-opened', 'created'],
    )
  })

  test('keeps the open notebook when another cannot be opened, and remembers those that were', async t => {
    const { core, path } = await openCore(t)
    await assert.rejects(
      callCore(core, 'notebook.open', { path: `${path}-gone`, passphrase: null }),
      failsWith('not-found', /no folder/),
    )
    assert.equal((await callCore(core, 'notebook.current', {})).notebook?.path, path)
    const { notebooks } = await callCore(core, 'notebook.recent', {})
    assert.deepEqual(
      notebooks.map(({ name, state, encrypted }) => ({ name, state, encrypted })),
      [{ name: 'Grauholm', state: 'there', encrypted: false }],
    )
  })
})
