import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { guard } from './guard.ts'
import type { GuardState } from './result.ts'

/** Checks quotation and passage, row by row, for one state; what is allowed may also be verbatim. */
export function ruleTable(
  state: Exclude<GuardState, 'verbatim'>,
  rows: readonly (readonly [string, string])[],
): void {
  describe(state, () => {
    for (const [quotation, passage] of rows) {
      it(`${quotation} | ${passage}`, () => {
        const found = guard(quotation, passage)
        const same = state === 'allowed' && found.state === 'verbatim'
        assert.equal(same ? state : found.state, state, found.sentence)
      })
    }
  })
}
