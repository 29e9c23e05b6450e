import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { firstSpan, nextSpan, type Span } from './spans.ts'

test('a short text is shown whole at once', () => {
  assert.deepEqual(firstSpan(120, 100), { from: 0, to: 120 })
  assert.equal(nextSpan({ from: 0, to: 120 }, 120), null)
  assert.deepEqual(firstSpan(0, 0), { from: 0, to: 0 })
})

test('of a long text the block that one came for is shown first, and in the end every block once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 301, max: 5000 }), fc.nat(4999), (count, wish) => {
      const wanted = Math.min(wish, count - 1)
      let shown = firstSpan(count, wanted)
      assert.ok(shown.from <= wanted && wanted < shown.to)
      assert.ok(shown.from >= 0 && shown.to <= count && shown.to - shown.from < 100)
      for (let more: Span | null = nextSpan(shown, count); more; more = nextSpan(shown, count)) {
        assert.ok(more.from === shown.to || more.to === shown.from, 'it touches what is shown')
        assert.ok(more.to > more.from)
        shown = { from: Math.min(shown.from, more.from), to: Math.max(shown.to, more.to) }
      }
      assert.deepEqual(shown, { from: 0, to: count })
    }),
  )
})
