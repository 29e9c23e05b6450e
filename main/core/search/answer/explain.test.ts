import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Catalogue } from '../index/catalogue.ts'
import { searchDocument, searchRequest } from '../search-fixtures.ts'
import { answer } from './answer.ts'
import { explain } from './explain.ts'

const catalogue = new Catalogue()
const texts = [
  'the old pier was old',
  'a pier, Lind said',
  'Линд у причала',
  'quiet wall',
  'the wall of the old pier',
  '午前四時の港',
]
for (const [index, text] of texts.entries()) {
  catalogue.put(searchDocument(`${index}`, text, { title: index % 2 ? 'Pier' : 'Wall', speaker: 'Lind' }))
  if (index % 3 === 2) catalogue.flush()
}
catalogue.flush()

test('the parts of an explanation add up to the score, for any query that finds the document', () => {
  const word = fc.constantFrom(
    'pier',
    'old^3',
    'Lind',
    'wal*',
    '"old pier"',
    '"wall pier"~5',
    'title:pier',
    'qiet~1',
    '午前',
  )
  const piece = fc.oneof(
    word,
    word.map(each => `+${each}`),
    fc.tuple(word, word).map(([a, b]) => `(${a} AND ${b})`),
    fc.tuple(word, word).map(([a, b]) => `(${a} OR NOT ${b})`),
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), pieces => {
      const query = pieces.join(' ')
      const { hits } = answer(searchRequest(query), catalogue, { documents: texts.length, startedAt: 0 })
      for (const { id, score } of hits) {
        const explanation = explain(query, id, catalogue)
        assert.ok(explanation)
        const sum = explanation.parts.reduce((total, { worth }) => total + worth, 0)
        assert.ok(Math.abs(explanation.score - score) < 1e-9)
        assert.ok(Math.abs(sum - score) < 1e-9, `${query}: ${sum} is not ${score}`)
      }
    }),
    { numRuns: 150 },
  )
})

test('says what is known of a term', () => {
  const [part, ...more] = explain('quiet', '3', catalogue)?.parts ?? []
  assert.deepEqual(more, [])
  assert.deepEqual(
    [part?.how, part?.term, part?.field, part?.times, part?.length],
    ['word', 'quiet', 'text', 1, 2],
  )
  assert.equal(explain('quiet', '0', catalogue), null)
})
