/** How many tests of one suite passed, failed and were skipped. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 }

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** The last line of `npm test`: "12 passed, 0 failed", and how many were skipped if any were. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** The numbers that the unit reporter wrote. A suite without numbers, or without a test, has failed. */
export function unitTally(output: string, marker: string): Tally {
  const line = output.split('\n').findLast(text => text.startsWith(marker))
  const tally = line === undefined ? nothing : (JSON.parse(line.slice(marker.length)) as Tally)
  return tally.passed + tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

type PlaywrightReport = {
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  readonly errors: readonly { message?: string }[]
  readonly suites?: readonly PlaywrightSuite[]
}
type PlaywrightSuite = {
  readonly title: string
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs: readonly {
    readonly title: string
    readonly tests: readonly { readonly status: string }[]
  }[]
}

/**
 * The numbers of Playwright's JSON report. One that passed at its second try has passed: `secondTries` names it, so
 * that it can be mended.
 */
export function playwrightTally(report: string | undefined): Tally {
  if (report === undefined) return { ...nothing, failed: 1 }
  const { stats, errors } = JSON.parse(report) as PlaywrightReport
  const failed = stats.unexpected + errors.length
  const passed = stats.expected + stats.flaky
  return { passed, failed: passed + failed === 0 ? 1 : failed, skipped: stats.skipped }
}

/** The tests that failed at first and passed at the second try, by file and title. */
export function secondTries(report: string): string[] {
  const inSuite = (suite: PlaywrightSuite, above: string): string[] => {
    const title = above ? `${above} › ${suite.title}` : suite.title
    const own = suite.specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    return [
      ...own.map(spec => `${title} › ${spec.title}`),
      ...(suite.suites ?? []).flatMap(inner => inSuite(inner, title)),
    ]
  }
  return ((JSON.parse(report) as PlaywrightReport).suites ?? []).flatMap(suite => inSuite(suite, ''))
}
