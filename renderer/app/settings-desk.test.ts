import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import {
  defaultSettings,
  type Settings,
  type SettingsChanges,
  withChanges,
} from '../../shared/domain/notebook.ts'
import { createSettingsDesk } from './settings-desk.ts'

/** A core whose answers the test lets go, one at a time; whatever waits is answered with what stood when it was asked. */
function playedCore() {
  let kept: Settings = defaultSettings
  const requests: { asked: 'get' | 'set'; answer: () => void; refuse: () => void }[] = []
  const failures: unknown[] = []
  const ask = (asked: 'get' | 'set', value: Settings, undo: () => void) =>
    new Promise<Settings>((resolve, reject) => {
      requests.push({
        asked,
        answer: () => resolve(value),
        refuse: () => {
          undo()
          reject(new Error('The disk is full.'))
        },
      })
    })
  const desk = createSettingsDesk({
    get: () => ask('get', kept, () => {}),
    set: changes => {
      const before = kept
      kept = withChanges(kept, changes)
      return ask('set', kept, () => {
        kept = before
      })
    },
    failed: error => failures.push(error),
  })
  const settle = async (how: 'answer' | 'refuse' = 'answer') => {
    const next = requests.shift()
    next?.[how]()
    await new Promise(resolve => setImmediate(resolve))
    return next?.asked
  }
  return {
    desk,
    requests,
    failures,
    settle,
    kept: () => kept,
    /** Another window changes them, and the core says so. */
    elsewhere(changes: SettingsChanges) {
      kept = withChanges(kept, changes)
      desk.refresh()
    },
  }
}

/** A core that has said the settings once. */
async function opened() {
  const core = playedCore()
  core.desk.refresh()
  await core.settle()
  return core
}

suite('the preferences of a window', () => {
  test('are not known before the core has said them, and as usual where it cannot', async () => {
    const core = playedCore()
    assert.equal(core.desk.current(), null)
    core.desk.refresh()
    await core.settle('refuse')
    assert.deepEqual(core.desk.current(), defaultSettings)
  })

  test('a late answer to an earlier question does not take back a change', async () => {
    const { desk, settle, requests } = await opened()
    desk.change({ textSize: 110 })
    desk.refresh()
    desk.change({ textSize: 120 })
    while (requests.length > 0) {
      assert.equal(desk.current()?.textSize, 120)
      await settle()
    }
    assert.equal(desk.current()?.textSize, 120)
  })

  test('what could not be kept goes back, and is said; what was changed since stays', async () => {
    const { desk, settle, failures } = await opened()
    desk.change({ theme: 'dark', initials: 'RA' })
    desk.change({ initials: 'RB' })
    await settle('refuse')
    assert.deepEqual([desk.current()?.theme, desk.current()?.initials], ['system', 'RB'])
    assert.equal(failures.length, 1)
  })

  test('a pane goes back to its own width, and the other panes keep theirs', async () => {
    const { desk, settle, kept } = await opened()
    desk.change({ panes: { list: 300, inspector: 280 } })
    await settle()
    desk.change({ panes: { list: null } })
    assert.deepEqual(desk.current()?.panes, { inspector: 280 })
    await settle()
    assert.deepEqual(kept().panes, { inspector: 280 })
  })

  test('every change shows at once and all agree in the end, in whatever order things happen', async () => {
    const changes: fc.Arbitrary<SettingsChanges> = fc.oneof(
      fc.record({ textSize: fc.constantFrom(90, 100, 110, 120) }),
      fc.record({ theme: fc.constantFrom('system', 'light', 'dark') }),
      fc.record({
        panes: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.option(fc.integer({ min: 200, max: 500 }))),
      }),
    )
    const happening = fc.oneof(
      fc.record({ change: changes }),
      fc.record({ elsewhere: changes }),
      fc.constant({ settle: true }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 30 }), async happenings => {
        const { desk, settle, elsewhere, requests, kept } = await opened()
        for (const what of happenings) {
          if ('change' in what) {
            desk.change(what.change)
            const shown = desk.current() ?? assert.fail('nothing is shown')
            assert.deepEqual(shown, withChanges(shown, what.change))
          } else if ('elsewhere' in what) {
            elsewhere(what.elsewhere)
          } else {
            const before = desk.current()
            const known = requests.length
            await settle()
            if (known === 0) assert.deepEqual(desk.current(), before)
          }
          assert.ok(requests.length <= 1, 'more than one request is under way')
        }
        while (requests.length > 0) await settle()
        assert.deepEqual(desk.current(), kept())
      }),
      { numRuns: 200 },
    )
  })
})
