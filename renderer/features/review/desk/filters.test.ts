import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimOf } from '../review.fixture.ts'
import { filterCounts, nextOpen, passes, stepFrom } from './filters.ts'

const claims = [
  claimOf(1, { verdict: 'confirmed' }),
  claimOf(2, { flags: ['open', 'unsourced'] }),
  claimOf(3, { verdict: 'corrected' }),
  claimOf(4),
]
const numbers = (claim: { number: number } | null) => claim?.number ?? null

test('filters say how many they leave; what was asked shows only where there is some, or where it is chosen', () => {
  const counts = new Map(filterCounts(claims, 'all').map(({ filter, count }) => [filter, count]))
  assert.equal(counts.get('all'), 4)
  assert.equal(counts.get('open'), 2)
  assert.equal(counts.get('unsourced'), 1)
  assert.equal(counts.get('altered'), 0)
  assert.equal(counts.has('question'), false)
  assert.ok(
    filterCounts(claims, 'question').some(({ filter, count }) => filter === 'question' && count === 0),
  )
  assert.deepEqual(
    claims.filter(claim => passes(claim, 'open')).map(({ number }) => number),
    [2, 4],
  )
})

test('a step goes through what is listed, and from a claim that has left the list on from its place', () => {
  const open = claims.filter(claim => passes(claim, 'open'))
  assert.equal(numbers(stepFrom(claims, open, claims[1]?.id ?? null, 1)), 4)
  assert.equal(numbers(stepFrom(claims, open, claims[2]?.id ?? null, 1)), 4)
  assert.equal(numbers(stepFrom(claims, open, claims[2]?.id ?? null, -1)), 2)
  assert.equal(numbers(stepFrom(claims, open, claims[3]?.id ?? null, 1)), null)
  assert.equal(numbers(stepFrom(claims, open, null, 1)), 2)
  assert.equal(numbers(stepFrom(claims, open, null, -1)), 4)
})

test('the next open claim is looked for to the end, then from the beginning', () => {
  assert.equal(numbers(nextOpen(claims, null)), 2)
  assert.equal(numbers(nextOpen(claims, claims[1] ?? null)), 4)
  assert.equal(numbers(nextOpen(claims, claims[3] ?? null)), 2)
  assert.equal(nextOpen([claimOf(1, { notCheckable: 'A question' })], null), null)
})
