import { z } from 'zod'
import { guard } from '../../../shared/guard/guard.ts'
import { answerBatch } from '../batch.ts'
import type { Output } from '../output.ts'

const asked = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  quote: z.string(),
  passage: z.string(),
  names: z.array(z.string()).optional(),
})

/** Compares quotations with their passages: `{id, quote, passage}` a line. Offsets are UTF-16 code units. */
export function guardBatch(file: string, output: Output): Promise<boolean> {
  return answerBatch(
    file,
    asked,
    ({ quote, passage, names = [] }) => {
      const { state, changes, notices } = guard(quote, passage, { names })
      return {
        state,
        changes: changes.map(({ kind, level, reason, draft, source }) => ({
          kind,
          level,
          reason,
          quote: draft,
          passage: source,
        })),
        notices,
      }
    },
    output,
  )
}
