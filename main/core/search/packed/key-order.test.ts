import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { orderOfKeys } from './key-order.ts'
import { atOnce } from './steps.ts'

test('keys are in the order of their code units, one column after the other, equal ones as they came', () => {
  const key = fc.oneof(
    fc.constantFrom('', 'a', 'ab', 'abc', 'b'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  const plain = key.map(each => each.replaceAll('\0', ''))
  fc.assert(
    fc.property(fc.array(fc.tuple(plain, plain), { maxLength: 80 }), rows => {
      const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
      const expected = [...rows.keys()].sort(
        (a, b) => before(rows[a]![0], rows[b]![0]) || before(rows[a]![1], rows[b]![1]) || a - b,
      )
      const columns = [rows.map(([first]) => first), rows.map(([, second]) => second)] as const
      assert.deepEqual([...atOnce(orderOfKeys(columns[0], columns[1]))], expected)
    }),
  )
})
