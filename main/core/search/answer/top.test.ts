import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { firstOf } from './top.ts'

test('the first of any things are those that sorting puts first', () => {
  const ascending = (a: number, b: number): number => a - b
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(12), (numbers, count) => {
      assert.deepEqual(firstOf(numbers, count, ascending), numbers.toSorted(ascending).slice(0, count))
    }),
  )
})
