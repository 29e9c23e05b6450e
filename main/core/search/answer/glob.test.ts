import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { matchesGlob } from './glob.ts'

test('a pattern fits what the same regular expression fits', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 })
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 2, maxLength: 4 }),
      fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 9 }),
      (pieces, word) =>
        assert.equal(matchesGlob(pieces, word), new RegExp(`^${pieces.join('.*')}$`).test(word)),
    ),
    { numRuns: 1000 },
  )
})
