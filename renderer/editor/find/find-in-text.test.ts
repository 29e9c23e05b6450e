import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findInText } from './find-in-text.ts'

test('words are found in any case, and straight marks find curly ones; nothing in them is a pattern', () => {
  assert.deepEqual(findInText('The Board. the board', 'board'), [
    [4, 9],
    [15, 20],
  ])
  assert.deepEqual(findInText('It isn’t “so”', 'isn\'t "so'), [[3, 12]])
  assert.deepEqual(findInText('a.b axb', 'a.b'), [[0, 3]])
  assert.deepEqual(findInText('СУД суд', 'суд'), [
    [0, 3],
    [4, 7],
  ])
  assert.deepEqual(findInText('x', ''), [])
})
