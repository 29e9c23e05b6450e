import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { claimOf, quotationOf, reopened } from '../review.fixture.ts'
import { textRuns, wordStarts } from './text-pieces.ts'

const text = '“We had 13 readings,” she said in May.'

test('quotation, changed number, missing words, date and changed words each show where they are', () => {
  const quotation = quotationOf([0, 21], {
    state: 'serious',
    changes: [
      { level: 'serious', kind: 'substituted', draft: [8, 10], source: [7, 9] },
      { level: 'altered', kind: 'omitted', draft: [11, 11], source: [10, 14] },
    ],
  })
  const runs = textRuns({
    text,
    quotations: [quotation],
    marks: [
      { kind: 'figure', range: [8, 10] },
      { kind: 'date', range: [34, 37] },
    ],
    was: { ...reopened, changed: [{ now: [26, 30], was: [0, 0] }] },
  })
  assert.deepEqual(
    runs.map(run => [run.quotation === quotation, run.pieces.map(piece => piece.text)]),
    [
      [true, ['“We had ', '13', ' ', 'readings,”']],
      [false, [' she ', 'said', ' in ', 'May', '.']],
    ],
  )
  const pieces = runs.flatMap(run => run.pieces)
  assert.deepEqual(pieces.find(piece => piece.text === '13')?.change, 'serious')
  assert.deepEqual(pieces.find(piece => piece.text === '13')?.mark, 'figure')
  assert.equal(pieces.find(piece => piece.text === 'readings,”')?.gap, 'altered')
  assert.equal(pieces.find(piece => piece.text === 'May')?.mark, 'date')
  assert.equal(pieces.find(piece => piece.text === 'said')?.changed, true)
})

test('whatever is marked, the text is all there and in its order', () => {
  const range = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
  const change = range.map(draft => ({ level: 'altered' as const, kind: 'moved', draft, source: draft }))
  fc.assert(
    fc.property(
      fc.string({ maxLength: 50, unit: 'binary' }),
      fc.array(range, { maxLength: 4 }),
      fc.array(change, { maxLength: 3 }),
      (written, ranges, changes) => {
        const claim = claimOf(1, {
          text: written,
          quotations: ranges.slice(0, 2).map(one => quotationOf(one, { changes })),
          marks: ranges.map(one => ({ kind: 'name', range: one })),
        })
        const joined = textRuns(claim).flatMap(run => run.pieces.map(piece => piece.text))
        assert.equal(joined.join(''), written)
      },
    ),
  )
})

test('a claim is cut before words, with the mark that opens them', () => {
  assert.deepEqual(
    wordStarts('He left, she “stayed”.').map(at => 'He left, she “stayed”.'.slice(at)),
    ['left, she “stayed”.', 'she “stayed”.', '“stayed”.'],
  )
  assert.deepEqual(wordStarts('Alone.'), [])
})
