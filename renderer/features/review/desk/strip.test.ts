import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimOf, quotationOf, reopened } from '../review.fixture.ts'
import { formOf, stripCells, tallyOf } from './strip.ts'

const serious = quotationOf([0, 5], { state: 'serious' })

test('each way that a claim stands has a form of its own', () => {
  assert.equal(formOf(claimOf(1)), 'open')
  assert.equal(formOf(claimOf(1, { verdict: 'confirmed' })), 'ok')
  assert.equal(formOf(claimOf(1, { verdict: 'corrected' })), 'corr')
  assert.equal(formOf(claimOf(1, { verdict: 'cannot-confirm' })), 'no')
  assert.equal(formOf(claimOf(1, { was: reopened })), 'chg')
  assert.equal(formOf(claimOf(1, { notCheckable: 'An opinion' })), 'none')
})

test('a quotation in the way shows whatever was judged, an excused one does not', () => {
  const claim = claimOf(1, { quotations: [serious], verdict: 'confirmed', flags: ['altered'] })
  assert.equal(formOf(claim), 'ser')
  const altered = quotationOf([0, 5], { state: 'altered' })
  const excused = { ...serious, excuse: 'Her own slip' }
  assert.equal(formOf(claimOf(1, { quotations: [altered, excused], flags: ['altered', 'open'] })), 'alt')
  assert.equal(formOf(claimOf(1, { quotations: [excused] })), 'open')
})

test('past what fits a cell is a paragraph, in the form of its worst claim, and leads there', () => {
  const claims = [
    claimOf(1, { verdict: 'confirmed' }),
    claimOf(2, { opensParagraph: false }),
    claimOf(3, { verdict: 'corrected' }),
    claimOf(4, { verdict: 'confirmed', opensParagraph: false }),
  ]
  assert.deepEqual(
    stripCells(claims, 400).map(({ form, opensParagraph }) => [form, opensParagraph]),
    [
      ['ok', true],
      ['open', false],
      ['corr', true],
      ['ok', false],
    ],
  )
  assert.deepEqual(
    stripCells(claims, 39).map(({ form, claimId, claims: all }) => [form, claimId, all.length]),
    [
      ['open', claims[1]?.id, 2],
      ['corr', claims[2]?.id, 2],
    ],
  )
  assert.deepEqual(stripCells([], 0), [])
})

test('the tally leaves out what is not checkable, save for its quotations', () => {
  const claims = [
    claimOf(1, { verdict: 'confirmed' }),
    claimOf(2, { verdict: 'cannot-confirm' }),
    claimOf(3),
    claimOf(4, { notCheckable: 'An opinion', quotations: [serious] }),
  ]
  assert.deepEqual(tallyOf(claims), {
    all: 3,
    judged: 2,
    confirmed: 1,
    corrected: 0,
    cannot: 1,
    open: 1,
    inTheWay: 1,
  })
})
