import assert from 'node:assert/strict'
import { test } from 'node:test'
import { averagePrecision, gain } from './relevance.ts'

test('gains and precision are those of the textbook', () => {
  assert.equal(gain([]), 0)
  assert.equal(gain([3, 0, 2]), 3 + 2 / 2)
  assert.equal(gain([...Array<number>(10).fill(0), 4]), 0)
  assert.equal(averagePrecision([1, 0, 2], 2), (1 + 2 / 3) / 2)
  assert.equal(averagePrecision([0, 0], 1), 0)
})
