import type { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'

/** A row as the schema has it. Throws AppError `damaged`: STRICT tables hold nothing else unless bytes were changed. */
export function readRow<S extends z.ZodType>(schema: S, row: unknown): z.output<S> {
  const parsed = schema.safeParse(row)
  if (parsed.success) return parsed.data
  throw new AppError(
    'damaged',
    'A row of the notebook’s file notebook.sqlite is damaged: its bytes were changed on disk. Verify says more; restore it from a backup.',
    { cause: parsed.error },
  )
}
