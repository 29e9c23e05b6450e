import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { AppError, type ErrorCode } from '../../../shared/errors.ts'
import { callCore } from '../core.ts'
import { quotedNotebook } from '../testing/quoted-notebook.ts'

const failsWith = (code: ErrorCode, sentence: RegExp) => (error: unknown) =>
  error instanceof AppError && error.code === code && sentence.test(error.message)

suite('quotes', () => {
  test('many are changed at once and brought back as they were', async t => {
    const { core, quoteOf, verified } = await quotedNotebook(t)
    const first = await quoteOf('The gate was open on Friday', {
      speaker: { name: 'Ines Marrok' },
      tags: ['gate'],
    })
    const second = await quoteOf('Nobody asked me for the book', { terms: 'background', nameAs: 'a keeper' })
    const { changed, undo } = await callCore(core, 'quotes.changeMany', {
      items: [first, second].map(({ id, revision }) => ({
        id,
        revision,
        changes: {
          terms: 'deep-background' as const,
          addTags: ['weir'],
          removeTags: ['gate'],
          speaker: { name: 'Tove Lund' },
          checkState: 'checked' as const,
        },
      })),
    })
    assert.deepEqual(
      changed.map(({ was, now }) => [was, now]),
      [
        [1, 2],
        [1, 2],
      ],
    )
    const { rows } = await callCore(core, 'quotes.browse', { terms: 'deep-background' })
    assert.deepEqual(
      rows.map(({ tags, speakerName, checkState }) => [tags, speakerName, checkState]),
      [
        [['weir'], 'Tove Lund', 'checked'],
        [['weir'], 'Tove Lund', 'checked'],
      ],
    )
    const { people } = await callCore(core, 'people.list', {})
    assert.equal(people.length, 2, 'one new name is one person')
    await callCore(core, 'quotes.changeMany', { items: undo })
    for (const before of [first, second]) {
      const { revision, updatedAt, ...now } = await callCore(core, 'quotes.get', { id: before.id })
      assert.deepEqual({ ...now, revision: 1, updatedAt: before.updatedAt }, before)
      assert.equal(revision, 3)
      assert.ok(updatedAt >= before.updatedAt)
    }
    await verified()
  })

  test('when one of many has changed meanwhile, none is', async t => {
    const { core, quoteOf } = await quotedNotebook(t)
    const first = await quoteOf('The gate was open on Friday')
    const second = await quoteOf('Nobody asked me')
    await callCore(core, 'quotes.update', { id: second.id, revision: 1, changes: { comment: 'newer' } })
    const items = [first, second].map(({ id, revision }) => ({
      id,
      revision,
      changes: { checkState: 'checked' as const, speaker: { name: 'Tove Lund' } },
    }))
    await assert.rejects(
      callCore(core, 'quotes.changeMany', { items }),
      failsWith('conflict', /None of them was changed/),
    )
    assert.equal((await callCore(core, 'quotes.get', { id: first.id })).checkState, 'unchecked')
    assert.deepEqual((await callCore(core, 'people.list', {})).people, [], 'and nobody was added')
    const many = Array.from({ length: 101 }, (_, index) => `tag ${index}`)
    await assert.rejects(
      callCore(core, 'quotes.changeMany', {
        items: [
          { id: first.id, revision: null, changes: { tags: many.slice(0, 100), addTags: many.slice(100) } },
        ],
      }),
      failsWith('invalid-input', /100 tags/),
    )
  })

  test('a removed quote comes back under its own id, and nothing else does', async t => {
    const { core, quoteOf, verified } = await quotedNotebook(t)
    const quote = await quoteOf('The gate was open on Friday', { speaker: { name: 'Ines Marrok' } })
    const removed = await callCore(core, 'quotes.remove', { id: quote.id, revision: quote.revision })
    const restored = await callCore(core, 'quotes.restore', { removed })
    assert.deepEqual({ ...restored, revision: 1, updatedAt: quote.updatedAt }, quote)
    assert.equal(restored.revision, 2)
    await assert.rejects(callCore(core, 'quotes.restore', { removed }), failsWith('conflict', /already/))
    await callCore(core, 'quotes.remove', { id: quote.id, revision: 2 })
    const forged = { ...removed, anchor: { ...removed.anchor, exact: 'The gate was shut on Friday' } }
    await assert.rejects(
      callCore(core, 'quotes.restore', { removed: forged }),
      failsWith('invalid-input', /not brought back/),
    )
    const { entries } = await callCore(core, 'journal.list', {})
    assert.deepEqual(
      entries.filter(({ recordId }) => recordId === quote.id).map(({ action }) => action),
      ['removed', 'created', 'removed', 'created'],
    )
    await verified()
  })

  test('words that are off the record are covered in lists; to see them is written down', async t => {
    const { core, quoteOf, verified } = await quotedNotebook(t)
    const quote = await quoteOf('the book was moved to the cellar', { terms: 'off-the-record' })
    const open = await quoteOf('The gate was open on Friday')
    const found = await callCore(core, 'quotes.browse', { words: 'cellar' })
    assert.deepEqual([found.total, found.rows[0]?.words, found.rows[0]?.highlights], [1, null, []])
    assert.doesNotMatch(JSON.stringify(found), /cellar/)
    const { shown } = await callCore(core, 'quotes.show', { ids: [quote.id, open.id] })
    assert.equal(shown[0]?.words, 'the book was moved to the cellar')
    const { entries } = await callCore(core, 'journal.list', {})
    assert.deepEqual(
      entries.filter(({ action }) => action === 'shown').map(({ recordId, digest }) => [recordId, digest]),
      [[quote.id, null]],
      'only what was covered',
    )
    await verified()
  })

  test('rows between two places of the list come once each, also where tags repeat them', async t => {
    const { core, quoteOf } = await quotedNotebook(t)
    await quoteOf('The gate was open on Friday', { tags: ['a', 'b'] })
    await quoteOf('Nobody asked me', { tags: ['b'] })
    const page = await callCore(core, 'quotes.browse', { group: 'tag' })
    assert.deepEqual([page.total, page.lines], [2, 3])
    const { quotes } = await callCore(core, 'quotes.between', { group: 'tag', from: 0, to: 99 })
    assert.equal(quotes.length, 2)
  })
})
