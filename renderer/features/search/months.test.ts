import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnsOf, spanOf } from './months.ts'

const value = (key: string, count = 1) => ({ key, label: key, count })

test('months stand in the order of time, and an empty one between them has its place', () => {
  assert.deepEqual(columnsOf([value('2024-02', 3), value('2023-11', 2)]), [
    { key: '2023-11', count: 2 },
    { key: '2023-12', count: 0 },
    { key: '2024-01', count: 0 },
    { key: '2024-02', count: 3 },
  ])
  assert.deepEqual(columnsOf([]), [])
})

test('a year of which no month is known stands before its months', () => {
  assert.deepEqual(
    columnsOf([value('2024-01'), value('2024'), value('2023-12')]).map(({ key }) => key),
    ['2023-12', '2024', '2024-01'],
  )
})

test('over a long time only months in which something is are drawn', () => {
  assert.deepEqual(
    columnsOf([value('2024-01'), value('1994-05')]).map(({ key }) => key),
    ['1994-05', '2024-01'],
  )
})

test('a span goes from its first month to before the month after its last', () => {
  assert.deepEqual(spanOf('2024-12', '2024-03'), { from: '2024-03', until: '2025-01' })
  assert.deepEqual(spanOf('2024-03', '2024-03'), { from: '2024-03', until: '2024-04' })
  assert.deepEqual(spanOf('2023', '2024'), { from: '2023', until: '2025' })
})
