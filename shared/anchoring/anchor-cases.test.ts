import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorCases } from '../testing/anchor-cases.ts'
import { anchorOutcome, Confusion } from '../testing/confusion.ts'
import { anchor } from './anchor.ts'

/** A portion of what `npm run bench -- anchor` runs; the seed differs, so that both are looked at. */
test('of generated edits none is put on a lookalike, and what is there is found', () => {
  const confusion = new Confusion()
  for (const one of anchorCases(500, 2)) {
    const outcome = anchorOutcome(one, anchor(one.text, one.wanted))
    const told = `${one.kind} (${one.language}): ${one.wanted.exact}\n${one.text}`
    assert.notEqual(outcome, 'wrong', told)
    if (one.range === null) assert.equal(outcome, 'person', told)
    confusion.add(one.kind, outcome)
  }
  assert.ok(
    confusion.count('kept', 'found') >= confusion.count('kept') * 0.98,
    confusion.table(['found', 'person']),
  )
})
