import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceSorts } from '../../../../shared/domain/source-list.ts'
import { columns, directionOf, pressed } from './columns.ts'

test('every order has its column', () => {
  assert.deepEqual([...columns].sort(), [...sourceSorts].sort())
})

test('a heading orders in its usual direction first, then in the other, then as before', () => {
  const first = pressed('title', 'captured', true)
  assert.deepEqual(first, { sort: 'title', reversed: false })
  assert.equal(directionOf('title', first.reversed), 'ascending')
  const second = pressed('title', first.sort, first.reversed)
  assert.equal(directionOf('title', second.reversed), 'descending')
  assert.deepEqual(pressed('title', second.sort, second.reversed), first)
  assert.equal(directionOf('captured', false), 'descending')
  assert.equal(directionOf('quotes', true), 'ascending')
})
