import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { AppError, type ErrorCode } from '../../../shared/errors.ts'
import { callCore } from '../core.ts'
import { quotedNotebook } from '../testing/quoted-notebook.ts'

const failsWith = (code: ErrorCode) => (error: unknown) => error instanceof AppError && error.code === code

/** The article captured again: one passage moved, one with another day in it, one gone. */
const again = `The weir at Halvard Mill, corrected

An editor's note stands here now. “Nobody asked me for the book,” she said.

The keeper wrote the levels down each night. “The gate was open on Sunday,” said Ines Marrok, who keeps the weir.`

suite('quotes beside a newer snapshot', () => {
  test('one is found again, one waits for a person with its lookalike, one is gone', async t => {
    const { core, sourceId, quoteOf } = await quotedNotebook(t)
    const gate = await quoteOf('The gate was open on Friday')
    const book = await quoteOf('Nobody asked me for the book')
    const cellar = await quoteOf('the book was moved to the cellar', { terms: 'off-the-record' })
    assert.deepEqual((await callCore(core, 'quotes.newer', {})).quotes, [], 'nothing is newer yet')
    const { snapshotId } = await callCore(core, 'sources.clip', {
      input: { from: 'text', text: again },
      sourceId,
    })
    const { quotes } = await callCore(core, 'quotes.newer', { sourceId })
    const of = (id: string) => quotes.find(quote => quote.id === id)
    assert.deepEqual(
      [of(book.id)?.state, of(book.id)?.words, of(book.id)?.snapshotId],
      ['moved', 'Nobody asked me for the book', snapshotId],
    )
    assert.deepEqual(
      [of(gate.id)?.state, of(gate.id)?.words],
      ['needs-person', 'The gate was open on Sunday'],
      'never put on a lookalike',
    )
    assert.match(of(gate.id)?.why ?? '', /date|differs|day/u)
    assert.deepEqual([of(cellar.id)?.state, of(cellar.id)?.words], ['needs-person', null])
    const only = await callCore(core, 'quotes.newer', { ids: [book.id] })
    assert.deepEqual(
      only.quotes.map(({ id }) => id),
      [book.id],
    )
  })

  test('candidates have their surroundings; covered words are shown only when asked for, which is written down', async t => {
    const { core, sourceId, quoteOf } = await quotedNotebook(t)
    const gate = await quoteOf('The gate was open on Friday')
    const cellar = await quoteOf('the book was moved to the cellar', { terms: 'off-the-record' })
    await assert.rejects(callCore(core, 'quotes.candidates', { id: gate.id }), failsWith('conflict'))
    await callCore(core, 'sources.clip', { input: { from: 'text', text: again }, sourceId })
    const { passage, candidates } = await callCore(core, 'quotes.candidates', { id: gate.id })
    assert.equal(passage?.words, 'The gate was open on Friday')
    assert.match(passage?.before ?? '', /each night\. “$/u)
    const [first] = candidates
    assert.equal(first?.words, 'The gate was open on Sunday')
    assert.match(first?.after ?? '', /^,” said Ines Marrok/u)
    assert.notEqual(first?.refused, null)
    const covered = await callCore(core, 'quotes.candidates', { id: cellar.id })
    assert.doesNotMatch(JSON.stringify(covered), /cellar/u)
    const shownNow = await callCore(core, 'quotes.candidates', { id: cellar.id, show: true })
    assert.equal(shownNow.passage?.words, 'the book was moved to the cellar')
    const { entries } = await callCore(core, 'journal.list', {})
    assert.deepEqual(
      entries.filter(({ action }) => action === 'shown').map(({ recordId }) => recordId),
      [cellar.id],
    )
  })

  test('accepting moves the quote, keeping leaves it; both are journaled and come back as they were', async t => {
    const { core, sourceId, quoteOf, verified } = await quotedNotebook(t)
    const gate = await quoteOf('The gate was open on Friday')
    const book = await quoteOf('Nobody asked me for the book')
    const { snapshotId } = await callCore(core, 'sources.clip', {
      input: { from: 'text', text: again },
      sourceId,
    })
    const newer = async () => (await callCore(core, 'quotes.newer', {})).quotes
    const at = (await newer()).find(({ id }) => id === book.id)
    assert.ok(at?.range)
    const { undo } = await callCore(core, 'quotes.place', {
      items: [
        { id: book.id, revision: 1, snapshotId, range: at.range, keptBeside: null },
        {
          id: gate.id,
          revision: 1,
          snapshotId: gate.snapshotId,
          range: [gate.anchor.start, gate.anchor.end],
          keptBeside: snapshotId,
        },
      ],
    })
    const moved = await callCore(core, 'quotes.get', { id: book.id })
    assert.deepEqual([moved.snapshotId, moved.anchor.exact], [snapshotId, 'Nobody asked me for the book'])
    assert.notEqual(moved.anchor.start, book.anchor.start)
    assert.deepEqual(
      (await newer()).map(({ id, kept }) => [id, kept]),
      [[gate.id, true]],
    )
    const { undo: redo } = await callCore(core, 'quotes.place', { items: undo })
    const back = await callCore(core, 'quotes.get', { id: book.id })
    assert.deepEqual([back.snapshotId, back.anchor, back.block], [book.snapshotId, book.anchor, book.block])
    assert.deepEqual(
      (await newer()).map(({ kept }) => kept),
      [false, false],
    )
    await callCore(core, 'quotes.place', { items: redo })
    assert.equal((await callCore(core, 'quotes.get', { id: book.id })).snapshotId, snapshotId)
    await verified()
  })

  test('typed words are told the quote they came from, never one that may not be quoted', async t => {
    const { core, quoteOf } = await quotedNotebook(t)
    const gate = await quoteOf('The gate was open on Friday')
    await quoteOf('the book was moved to the cellar', { terms: 'off-the-record' })
    const { proposals } = await callCore(core, 'quotes.propose', {
      texts: [
        '“The gate was open on Friday,”',
        '“The gate was open on Sunday,”',
        '“the book was moved to the cellar”',
        '',
      ],
    })
    assert.deepEqual(
      proposals.map(found => found && [found.quote.id, found.state]),
      [[gate.id, 'allowed'], [gate.id, 'serious'], null, null],
    )
  })

  test('a decision about what changed meanwhile, or on another source, changes nothing', async t => {
    const { core, sourceId, quoteOf } = await quotedNotebook(t)
    const gate = await quoteOf('The gate was open on Friday')
    const book = await quoteOf('Nobody asked me for the book')
    const { snapshotId } = await callCore(core, 'sources.clip', {
      input: { from: 'text', text: again },
      sourceId,
    })
    const other = await callCore(core, 'sources.clip', {
      input: { from: 'text', text: 'Elsewhere, a word.' },
    })
    const placed = (id: string, revision: number, on: string) => ({
      id,
      revision,
      snapshotId: on,
      range: [0, 4] as [number, number],
      keptBeside: null,
    })
    await assert.rejects(
      callCore(core, 'quotes.place', {
        items: [placed(gate.id, 1, snapshotId), placed(book.id, 7, snapshotId)],
      }),
      failsWith('conflict'),
    )
    await assert.rejects(
      callCore(core, 'quotes.place', { items: [placed(gate.id, 1, other.snapshotId)] }),
      failsWith('invalid-input'),
    )
    assert.deepEqual((await callCore(core, 'quotes.get', { id: gate.id })).anchor, gate.anchor)
  })
})
