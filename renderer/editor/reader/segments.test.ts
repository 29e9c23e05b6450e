import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { termsKinds } from '../../../shared/domain/terms.ts'
import { type MarkedQuote, segmentsOf } from './segments.ts'

const quote = (id: string, start: number, end: number, terms: MarkedQuote['terms'] = 'on-the-record') => ({
  id,
  start,
  end,
  terms,
})

test('a block without quotes is one segment', () => {
  assert.deepEqual(segmentsOf({ start: 10, end: 20 }, [quote('a', 20, 30)]), [
    { start: 10, end: 20, quotes: [], terms: null, begins: null },
  ])
  assert.deepEqual(segmentsOf({ start: 10, end: 10 }, []), [])
})

test('where two quotes overlap, the narrower terms hold and the shorter is meant', () => {
  const segments = segmentsOf({ start: 0, end: 30 }, [
    quote('long', 2, 25),
    quote('short', 20, 28, 'background'),
  ])
  assert.deepEqual(
    segments.map(({ start, end, quotes, terms, begins }) => [start, end, quotes.join(), terms, begins]),
    [
      [0, 2, '', null, null],
      [2, 20, 'long', 'on-the-record', 'on-the-record'],
      [20, 25, 'short,long', 'background', 'background'],
      [25, 28, 'short', 'background', null],
      [28, 30, '', null, null],
    ],
  )
})

test('segments cover the block, in order, and each lies wholly in or out of each quote', () => {
  const quotes = fc.array(
    fc
      .tuple(fc.nat(80), fc.integer({ min: 1, max: 60 }), fc.constantFrom(...termsKinds))
      .map(([start, length, terms]) => ({ start, end: start + length, terms })),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 1, max: 60 }), quotes, (start, length, list) => {
      const block = { start, end: start + length }
      const named = list.map((each, index) => ({ ...each, id: String(index) }))
      const segments = segmentsOf(block, named)
      assert.equal(segments[0]?.start, block.start)
      assert.equal(segments.at(-1)?.end, block.end)
      for (const [index, segment] of segments.entries()) {
        assert.ok(segment.start < segment.end)
        if (index > 0) assert.equal(segment.start, segments[index - 1]?.end)
        for (const each of named) {
          const inside = each.start <= segment.start && each.end >= segment.end
          const outside = each.end <= segment.start || each.start >= segment.end
          assert.ok(inside || outside)
          assert.equal(segment.quotes.includes(each.id), inside)
        }
      }
    }),
  )
})
