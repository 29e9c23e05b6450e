import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Reply } from '../../../../shared/domain/review.ts'
import { claimOf } from '../review.fixture.ts'
import { dueOf, fromField, idsOf, nextDue, numbersOf, standsAt, toField } from './reply-fields.ts'

const HOUR = 3_600_000
const now = Date.UTC(2024, 2, 26, 9)
const reply: Reply = {
  id: '0190a1b2-0000-7000-8000-0000000000aa',
  revision: 1,
  createdAt: now,
  updatedAt: now,
  draftId: '0190a1b2-0000-7000-8000-0000000000bb',
  personId: null,
  who: 'Northlake Analytical',
  what: 'Repeated runs',
  claimIds: [],
  askedAt: now,
  way: 'letter',
  due: now + 3 * HOUR,
  askedAgain: [],
  state: 'waiting',
  answer: '',
  answeredAt: null,
  stands: null,
}

test('a deadline within a day is near, one that passed is overdue, and an answer ends both', () => {
  assert.deepEqual(dueOf(reply, now), { kind: 'soon', hours: 3 })
  assert.deepEqual(dueOf({ ...reply, due: now + 59 * 60_000 }, now), { kind: 'soon', hours: 0 })
  assert.deepEqual(dueOf({ ...reply, due: now - 1 }, now), { kind: 'overdue' })
  assert.deepEqual(dueOf({ ...reply, due: now + 48 * HOUR }, now), { kind: 'later' })
  assert.deepEqual(dueOf({ ...reply, due: now - 1, state: 'answered' }, now), { kind: 'later' })
  assert.deepEqual(dueOf({ ...reply, due: null }, now), { kind: 'none' })
})

test('the next deadline is the nearest that is not past and not answered', () => {
  const others = [
    { ...reply, due: now + 9 * HOUR },
    { ...reply, due: now + HOUR, state: 'declined' as const },
    { ...reply, due: now - HOUR },
  ]
  assert.equal(nextDue([reply, ...others], now), now + 3 * HOUR)
  assert.equal(nextDue([], now), null)
})

test('a time comes back from its field to the minute', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000 }), days => {
      const instant = days * 17 * 60_000
      assert.equal(fromField(toField(instant)), instant)
    }),
  )
  assert.equal(fromField(''), null)
  assert.equal(fromField('soon'), null)
  assert.equal(toField(null), '')
})

test('claims are named by their numbers; what is no claim of the draft is left out', () => {
  const claims = [claimOf(1), claimOf(2), claimOf(3)]
  assert.deepEqual(idsOf(claims, '3, 1 and 9'), [claims[0]?.id, claims[2]?.id])
  assert.equal(numbersOf(claims, idsOf(claims, '3 1')), '1, 3')
  assert.equal(numbersOf(claims, ['gone']), '')
})

test('words stand in the nearest claim that says them, wherever an edit has moved it', () => {
  const claims = [
    claimOf(1, { text: 'No, she said.', range: [0, 13], block: 4 }),
    claimOf(2, { text: 'She said “No”.', range: [40, 54], block: 5 }),
  ]
  const stands = { start: 47, end: 49, exact: 'No', prefix: '', suffix: '' }
  assert.deepEqual(standsAt(claims, { stands })?.block, 5)
  assert.deepEqual(standsAt(claims, { stands })?.range, [50, 52])
  assert.equal(standsAt(claims, { stands: { ...stands, start: 2 } })?.block, 4)
  assert.equal(standsAt(claims, { stands: { ...stands, exact: 'Yes' } }), null)
  assert.equal(standsAt(claims, { stands: null }), null)
})
