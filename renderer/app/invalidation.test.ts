import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isStale } from './invalidation.ts'

test('a changed source makes the lists stale, and its own record, and no other', () => {
  assert.ok(isStale(['sources.list', { filter: '' }], 'source', ['a']))
  assert.ok(isStale(['sources.get', { id: 'a' }], 'source', ['a']))
  assert.ok(!isStale(['sources.get', { id: 'b' }], 'source', ['a']))
  assert.ok(!isStale(['drafts.get', { id: 'a' }], 'source', ['a']))
})

test('a person who is called otherwise now is called so wherever a quote shows the name', () => {
  assert.ok(isStale(['quotes.list', { sourceId: 's' }], 'person', ['p']))
  assert.ok(isStale(['quotes.get', { id: 'q' }], 'person', ['p']))
})

test('snapshots never change', () => {
  assert.ok(!isStale(['snapshots.get', { id: 'a' }], 'snapshot', ['a']))
  assert.ok(isStale(['sources.get', { id: 's' }], 'snapshot', ['a']))
})
