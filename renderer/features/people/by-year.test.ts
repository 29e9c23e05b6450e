import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byYear } from './by-year.ts'

const said = (publishedAt: string | null, capturedAt = 0) => ({ publishedAt, capturedAt })

test('many statements stand under their years, a few without', () => {
  const rows = [said('2021'), said('2021-03-12'), said(null, Date.UTC(2022, 5, 1)), said('2024-01')]
  assert.deepEqual(
    byYear(rows, 500).map(({ year, rows: some }) => [year, some.length]),
    [
      ['2021', 2],
      ['2022', 1],
      ['2024', 1],
    ],
  )
  assert.deepEqual(byYear(rows, 4), [{ year: null, rows }])
  assert.deepEqual(byYear([], 0), [{ year: null, rows: [] }])
})
