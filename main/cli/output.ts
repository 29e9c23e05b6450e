import { sentenceFor } from '../../shared/errors.ts'
import { asExpected } from '../core/failure.ts'

/** Where a command writes: results on stdout, progress and complaints on stderr. */
export type Output = {
  /** One result: a line of JSON with `--json`, the sentence otherwise. */
  result(value: unknown, sentence: string): void
  progress(sentence: string): void
  complain(error: unknown): void
}

export function createOutput(json: boolean): Output {
  return {
    result: (value, sentence) => void process.stdout.write(`${json ? JSON.stringify(value) : sentence}\n`),
    progress: sentence => void process.stderr.write(`${sentence}\n`),
    complain: error => void process.stderr.write(`second-source: ${explain(error)}\n`),
  }
}

/** The sentence of an expected failure; a bug shows its stack, since here the person is the log. */
export function explain(error: unknown): string {
  const expected = asExpected(error)
  if (expected) return expected.message
  return error instanceof Error && error.stack ? error.stack : sentenceFor(error)
}
