import { asExpected } from '../failure.ts'

export type Add = (what: string, sentence: string) => void

/** Something found while verifying, in words for the report. */
export class VerifyProblem extends Error {}

/** Runs one step; what goes wrong in it becomes a problem of `what`. */
export function attempt<T>(step: () => T, what: string, add: Add): T | undefined {
  try {
    return step()
  } catch (error) {
    add(what, sentenceOf(error))
    return undefined
  }
}

/** Bugs are not hidden among the problems of a notebook: they are thrown on. */
export function sentenceOf(error: unknown): string {
  if (error instanceof VerifyProblem) return error.message
  if (error instanceof SyntaxError) return 'This cannot be read: its bytes were changed.'
  const expected = asExpected(error)
  if (expected) return expected.message
  throw error
}
