import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartOf } from './chart.ts'

test('a chart has a line for each curve, and its largest value', () => {
  const chart = chartOf(
    'A < B',
    [1, 2],
    [
      { name: 'memory', values: [3, 6] },
      { name: 'time', values: [0, 0] },
    ],
  )
  assert.equal(chart.match(/<polyline/g)?.length, 2)
  assert.match(chart, /A &lt; B/)
  assert.match(chart, />6</)
  assert.doesNotMatch(chart, /NaN|Infinity/)
})
