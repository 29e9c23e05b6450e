import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { add, lastLine, nothing, playwrightTally, secondTries, unitTally } from './tally.ts'

describe('the numbers of a test run', () => {
  it('end in a line that says them', () => {
    assert.equal(lastLine({ passed: 12, failed: 0, skipped: 0 }), '12 passed, 0 failed')
    const sum = add({ passed: 12, failed: 0, skipped: 0 }, { passed: 0, failed: 1, skipped: 2 })
    assert.equal(lastLine(sum), '12 passed, 1 failed, 2 skipped')
  })

  it('come from the unit reporter, and a run without a test is a failure', () => {
    const tally = { passed: 3, failed: 0, skipped: 1 }
    assert.deepEqual(unitTally(`noise\n#counts ${JSON.stringify(tally)}\n`, '#counts '), tally)
    assert.equal(unitTally('the runner broke', '#counts ').failed, 1)
    assert.equal(unitTally(`#counts ${JSON.stringify(nothing)}`, '#counts ').failed, 1)
  })

  it('come from Playwright, where a second try is named and errors outside tests count', () => {
    const report = (stats: object, errors: object[] = []) =>
      JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors })
    assert.deepEqual(playwrightTally(report({ expected: 5, flaky: 1, skipped: 1 })), {
      passed: 6,
      failed: 0,
      skipped: 1,
    })
    assert.equal(playwrightTally(report({ expected: 5, unexpected: 2 })).failed, 2)
    const specs = [
      { title: 'holds', tests: [{ status: 'expected' }] },
      { title: 'held at last', tests: [{ status: 'flaky' }] },
    ]
    const suites = [{ title: 'a.spec.ts', specs: [], suites: [{ title: 'in the dark', specs }] }]
    assert.deepEqual(secondTries(JSON.stringify({ suites })), ['a.spec.ts › in the dark › held at last'])
    assert.deepEqual(secondTries(report({})), [])
    assert.equal(playwrightTally(report({ expected: 5 }, [{ message: 'no such file' }])).failed, 1)
    assert.equal(playwrightTally(report({})).failed, 1)
    assert.equal(playwrightTally(undefined).failed, 1)
  })
})
