import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRight } from '../testing/confusion.ts'
import { guardCases } from '../testing/guard-cases.ts'
import { guard } from './guard.ts'

/** A portion of what `npm run bench -- guard` runs; the seed differs, so that both are looked at. */
test('of generated quotations every alteration is shown for what it is, and no allowed change', () => {
  for (const one of guardCases(700, 2)) {
    const { state, sentence } = guard(one.quote, one.passage)
    assert.ok(isRight(one, state), `${one.kind} (${one.language}): ${sentence}\n${one.quote}\n${one.passage}`)
  }
})
