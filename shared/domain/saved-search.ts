import { z } from 'zod'
import { instantSchema, recordFields } from './ids.ts'
import { narrowingSchema } from './search.ts'

/**
 * A search that is kept. `lookedAt` is when its results were last looked at: what came into the notebook since is
 * new; null until then.
 */
export const savedSearchSchema = z.strictObject({
  ...recordFields,
  name: z.string().trim().min(1).max(200),
  query: z.string().min(1).max(10_000),
  narrow: narrowingSchema,
  lookedAt: instantSchema.nullable(),
})
export type SavedSearch = z.infer<typeof savedSearchSchema>
