import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isKeptIn } from './kept-in.ts'

const quotes = [
  { id: 'a', start: 0, end: 10, terms: 'background' as const },
  { id: 'b', start: 20, end: 30, terms: 'off-the-record' as const },
]

test('one word off the record keeps all that was chosen with it', () => {
  assert.equal(isKeptIn(quotes, [29, 40]), true)
  assert.equal(isKeptIn(quotes, [0, 100]), true)
  assert.equal(isKeptIn(quotes, [10, 20]), false)
  assert.equal(isKeptIn(quotes, [30, 40]), false)
})
