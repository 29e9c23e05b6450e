/** Work in steps, each short: it may be left, gone on with, or dropped at each. */
export type Steps<Result> = Generator<void, Result>

/** Does all of it at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
