import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { complete, completionAt, knownCompletions } from './complete.ts'
import { parseQuery } from './parse.ts'

/** The caret is where the bar stands. */
const at = (written: string) => {
  const caret = written.indexOf('|')
  const text = written.replace('|', '')
  const completion = completionAt(text, caret)
  return { text, completion, known: completion && knownCompletions(completion) }
}

test('fields are offered for what begins a word, values after a field', () => {
  assert.deepEqual(at('pier pu|').known, ['publisher'])
  assert.deepEqual(at('(TE|)').known, ['text', 'terms'])
  assert.deepEqual(at('kind:|').known, ['source', 'quote', 'person', 'note', 'draft'])
  assert.deepEqual(at('-terms:"off|"').known, ['off-the-record'])
  assert.deepEqual(at('sort:o|').known, ['oldest'])
  assert.deepEqual(at('publisher:"The Ti|').completion, {
    from: 10,
    to: 17,
    typed: 'The Ti',
    field: 'publisher',
  })
  for (const nothing of ['p|', 'pier |', 'pi|er', '|', 'autor:x|', '"pu|"'])
    assert.equal(at(nothing).known?.length ?? 0, 0, nothing)
})

test('what is completed takes the place of what was typed', () => {
  const done = (written: string, value: string) => {
    const { text, completion } = at(written)
    assert.ok(completion)
    const { text: next, caret } = complete(text, completion, value)
    return `${next.slice(0, caret)}|${next.slice(caret)}`
  }
  assert.equal(done('pier pu|', 'publisher'), 'pier publisher:|')
  assert.equal(done('publisher:ti| pier', 'The "Tidemark"'), 'publisher:"The  Tidemark" |pier')
  assert.equal(done('tag:"wat|"', 'water rights'), 'tag:"water rights" |')
  assert.equal(done('kind:q|', 'quote'), 'kind:quote |')
})

test('any value of any field, once completed, is understood', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter(value => /[\p{L}\p{N}]/u.test(value.replace(/["\u201c-\u201f«»″‶〝-〟＂]/gu, '')))
  fc.assert(
    fc.property(words, value => {
      const { text } = complete(
        'pier tag:',
        { from: 9, to: 9, typed: '', field: 'tag' },
        value.replaceAll(/[\u201c-\u201f«»″‶〝-〟＂]/gu, ''),
      )
      assert.equal(parseQuery(text).clauses.length, 2)
    }),
  )
})
