import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { AppError } from '../../../shared/errors.ts'
import { callCore } from '../core.ts'
import { quotedNotebook } from '../testing/quoted-notebook.ts'

suite('many sources', () => {
  test('are chosen by their rows, changed at once, and brought back as they were', async t => {
    const { core, verified } = await quotedNotebook(t)
    await callCore(core, 'sources.clip', { input: { from: 'text', text: 'The second\n\nOf two.' } })
    const { sources } = await callCore(core, 'sources.between', { sort: 'title', rows: [0, 2] })
    const before = await Promise.all(
      sources.map(async ({ id }) => (await callCore(core, 'sources.get', { id })).source),
    )
    assert.deepEqual(
      before.map(({ title }) => title),
      ['The second', 'The weir at Halvard Mill'],
    )
    const change = (changes: { addTags?: string[]; removeTags?: string[]; kind?: 'post' }) =>
      callCore(core, 'sources.changeMany', {
        items: sources.map(({ id }) => ({ id, revision: null, changes })),
      })
    await change({ addTags: ['weir', 'levels'] })
    const { undo } = await change({ addTags: ['weir'], removeTags: ['levels'], kind: 'post' })
    const { rows } = await callCore(core, 'sources.list', { tag: 'weir' })
    assert.deepEqual(
      rows.map(({ kind, tags, revision }) => [kind, tags, revision]),
      [
        ['post', ['weir'], 3],
        ['post', ['weir'], 3],
      ],
    )
    await callCore(core, 'sources.changeMany', { items: undo })
    const back = (await callCore(core, 'sources.list', { tag: 'levels', sort: 'title' })).rows
    assert.deepEqual(
      back.map(({ kind }) => kind),
      before.map(({ kind }) => kind),
    )
    const row = await callCore(core, 'sources.locate', { sort: 'title', wanted: { begins: 'the w', row: 0 } })
    assert.deepEqual(row, { row: 1, id: before[1]?.id })
    await verified()
  })

  test('when one has changed meanwhile, none is', async t => {
    const { core, sourceId } = await quotedNotebook(t)
    const other = await callCore(core, 'sources.clip', { input: { from: 'text', text: 'The second' } })
    await assert.rejects(
      callCore(core, 'sources.changeMany', {
        items: [
          { id: other.sourceId, revision: 1, changes: { addTags: ['weir'] } },
          { id: sourceId, revision: 7, changes: { addTags: ['weir'] } },
        ],
      }),
      error => error instanceof AppError && error.code === 'conflict' && /None of them/.test(error.message),
    )
    assert.equal((await callCore(core, 'sources.list', { tag: 'weir' })).total, 0)
  })

  test('more tags than a source holds are refused with a sentence', async t => {
    const { core, sourceId } = await quotedNotebook(t)
    const add = (prefix: string, count: number) =>
      callCore(core, 'sources.changeMany', {
        items: [
          {
            id: sourceId,
            revision: null,
            changes: { addTags: Array.from({ length: count }, (_, index) => `${prefix} ${index}`) },
          },
        ],
      })
    await add('a', 99)
    await assert.rejects(add('b', 2), /“The weir at Halvard Mill” would have 101/)
  })
})
