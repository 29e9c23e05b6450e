import { z } from 'zod'
import { anchor } from '../../../shared/anchoring/anchor.ts'
import { answerBatch } from '../batch.ts'
import type { Output } from '../output.ts'

const asked = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  quote: z.object({
    exact: z.string().min(1),
    prefix: z.string().default(''),
    suffix: z.string().default(''),
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
  }),
  text: z.string(),
})

/**
 * Finds quotes again in texts that may have changed: `{id, quote, text}` a line. Offsets are UTF-16 code units, null
 * where there is no candidate.
 */
export function anchorBatch(file: string, output: Output): Promise<boolean> {
  return answerBatch(
    file,
    asked,
    ({ quote, text }) => {
      const { status, range, score, runnerUp } = anchor(text, quote)
      return {
        state: status,
        start: range?.[0] ?? null,
        end: range?.[1] ?? null,
        score,
        runnerUp: runnerUp
          ? { start: runnerUp.range[0], end: runnerUp.range[1], score: runnerUp.score }
          : null,
      }
    },
    output,
  )
}
