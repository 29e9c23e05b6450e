import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SegmentBuilder } from './builder.ts'
import { Segment } from './segment.ts'
import { ListCursor, SkipTables } from './skips.ts'

/** Documents in which the only word stands as often as told. */
function segmentOf(times: readonly number[]): Segment {
  const builder = new SegmentBuilder(1, () => ({ word: 'pier', stem: 'pier', folds: [] }))
  for (const [id, often] of times.entries())
    builder.add({ id: `${id}`, stamp: '', facts: '', kind: 0, reading: 'none', boost: 1, lengths: [often] }, [
      { field: 0, forms: new Uint32Array(often) },
    ])
  return new Segment(builder.finish())
}

test('a long list is read at the documents that are sought, passing over what is between', () => {
  const often = fc.array(fc.nat(3), { minLength: 300, maxLength: 900 })
  fc.assert(
    fc.property(often, fc.array(fc.nat(899), { maxLength: 40 }), (times, sought) => {
      const segment = segmentOf(times)
      const [list] = segment.lists(0)
      if (!list) return
      const tables = new SkipTables(segment)
      assert.equal(tables.of(list) !== null, list.count >= 256)
      const cursor = new ListCursor(segment, list, tables.of(list))
      for (const document of new Set(sought.toSorted((a, b) => a - b))) {
        const found = cursor.seek(document)
        assert.equal(found, times[document] ?? 0)
        // The places of some are read, those of others left.
        let place = 0
        if (document % 2 === 0) for (let left = found; left > 0; left--) place += cursor.placeStep()
        assert.equal(place, found > 0 && document % 2 === 0 ? found - 1 : 0)
      }
    }),
    { numRuns: 40 },
  )
})
