import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isEmptyInput, readInputs, readNumber, wrongIn } from './calculation.ts'

test('numbers are read as people write them', () => {
  for (const [written, value] of [
    ['31', 31],
    [' 1,234.5 ', 1234.5],
    ['1 234,5', 1234.5],
    ['12,345', 12_345],
    ['−4.5', -4.5],
    ['27,5', 27.5],
  ] as const) {
    assert.equal(readNumber(written), value, written)
  }
  for (const written of ['', 'thirty', '3 of 4', '1.2.3', '12,34,5'])
    assert.equal(readNumber(written), null, written)
})

const input = { id: 1, name: 'over', value: '31', remark: ' row 63 ', source: '' }

test('a figure needs a name and a number; one left empty counts for nothing', () => {
  assert.equal(wrongIn(input), null)
  assert.equal(wrongIn({ ...input, name: '1st' }), 'name')
  assert.equal(wrongIn({ ...input, value: 'many' }), 'value')
  assert.equal(isEmptyInput({ ...input, name: '', value: ' ' }), true)
  assert.deepEqual(readInputs([input, { ...input, name: '', value: '' }, { ...input, value: '?' }], []), [
    { name: 'over', value: 31, sourceId: null, snapshotId: null, anchor: null, remark: 'row 63' },
  ])
})
