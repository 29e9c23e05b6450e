import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { placeWindow, type Rectangle } from './window-placement.ts'

const desk = { x: 0, y: 25, width: 1920, height: 1055 }
const left = { x: -1600, y: 0, width: 1600, height: 1200 }
const kept = { x: 100, y: 80, width: 1200, height: 800, maximised: false }

describe('where a window opens', () => {
  it('is where it was, on either display', () => {
    assert.deepEqual(placeWindow(kept, [desk, left], 0), kept)
    assert.deepEqual(placeWindow({ ...kept, x: -1500 }, [desk, left], 0), { ...kept, x: -1500 })
    assert.equal(placeWindow({ ...kept, maximised: true }, [desk], 0).maximised, true)
  })

  it('is in the middle of the first display when its own is gone', () => {
    const { x, y, width, height } = placeWindow({ ...kept, x: -1500 }, [desk], 0)
    assert.deepEqual({ x, y, width, height }, { x: 360, y: 153, width: 1200, height: 800 })
  })

  it('starts at its usual size when nothing usable is kept', () => {
    for (const nothing of [undefined, null, 'x', {}, { ...kept, x: Number.NaN }, { ...kept, width: '9' }]) {
      assert.equal(placeWindow(nothing, [desk], 0).width, 1440)
    }
  })

  it('stands beside the one that is open', () => {
    const second = placeWindow({ ...kept, maximised: true }, [desk], 1)
    assert.deepEqual(second, { ...kept, x: kept.x + 28, y: kept.y + 28, maximised: false })
  })

  it('is always wholly on one display, whatever was kept', () => {
    const length = fc.integer({ min: -5000, max: 5000 })
    const size = fc.integer({ min: -10, max: 9000 })
    const state = fc.record({ x: length, y: length, width: size, height: size, maximised: fc.boolean() })
    const area: fc.Arbitrary<Rectangle> = fc.record({
      x: length,
      y: length,
      width: fc.integer({ min: 640, max: 5000 }),
      height: fc.integer({ min: 480, max: 3000 }),
    })
    fc.assert(
      fc.property(state, fc.array(area, { minLength: 1, maxLength: 3 }), fc.nat(30), (was, areas, others) => {
        const is = placeWindow(was, areas, others)
        return areas.some(
          on =>
            is.x >= on.x &&
            is.y >= on.y &&
            is.x + is.width <= on.x + on.width &&
            is.y + is.height <= on.y + on.height,
        )
      }),
    )
  })
})
