import assert from 'node:assert/strict'
import { test } from 'node:test'
import { overlap, quality } from './shingles.ts'

test('the same words are wholly agreeing, whatever stands between them', () => {
  assert.deepEqual(overlap('a b c d e', 'a  b, c\nd e'), { agreeing: 1, extra: 0, missing: 0 })
})

test('shares are of all runs of four words, counted as often as they stand', () => {
  // Expected: abcd bcde. Found: abcd bcde cdef.
  assert.deepEqual(overlap('a b c d e', 'a b c d e f'), { agreeing: 2 / 3, extra: 1 / 3, missing: 0 })
  assert.deepEqual(overlap('a b c d', ''), { agreeing: 0, extra: 0, missing: 1 })
  assert.deepEqual(overlap('', ''), { agreeing: 0, extra: 0, missing: 0 })
})

test('a long page weighs no more than a short one', () => {
  const long = Array.from({ length: 1000 }, (_, index) => `w${index}`).join(' ')
  const pages = [overlap(long, long), overlap('a b c d', 'x y z q')]
  // One page right; on the other half is too much, half is missing.
  assert.deepEqual(quality(pages), { f1: 2 / 3, precision: 1 / 1.5, recall: 1 / 1.5 })
})
