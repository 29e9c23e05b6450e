import { z } from 'zod'
import { idSchema, instantSchema, rangeSchema } from './ids.ts'
import { quoteViewSchema } from './quote.ts'

/**
 * How a quote stands in the newest snapshot of its source, where that is not the one it is anchored in. `range` and
 * `words` are the likeliest place there: null where nothing is like the passage, the words also where the terms cover
 * them. `why` says in words why a person is needed. `kept`: a person saw this snapshot and left the quote where it is.
 */
export const newerSchema = z.strictObject({
  id: idSchema,
  revision: z.number().int().positive(),
  sourceId: idSchema,
  state: z.enum(['exact', 'moved', 'needs-person']),
  snapshotId: idSchema,
  capturedAt: instantSchema,
  range: rangeSchema.nullable(),
  words: z.string().nullable(),
  why: z.string().nullable(),
  kept: z.boolean(),
})
export type Newer = z.infer<typeof newerSchema>

/** A passage with what stands around it; `before` and `after` are of the same snapshot. */
const surroundedSchema = z.strictObject({ before: z.string(), words: z.string(), after: z.string() })
export type Surrounded = z.infer<typeof surroundedSchema>

/** A place of the newest snapshot; `refused` says in words why it is surely not the passage as it was. */
const candidateSchema = surroundedSchema.extend({
  range: rangeSchema,
  score: z.number(),
  refused: z.string().nullable(),
})
export type CandidateView = z.infer<typeof candidateSchema>

/** What a person decides between. `covered`: the terms keep the words back, and nothing of either side is here. */
export const candidatesSchema = z.strictObject({
  quote: quoteViewSchema.omit({ anchor: true }),
  /** Where the passage stands in its own snapshot. */
  range: rangeSchema,
  language: z.string().nullable(),
  covered: z.boolean(),
  passage: surroundedSchema.nullable(),
  snapshotId: idSchema,
  capturedAt: instantSchema,
  why: z.string().nullable(),
  candidates: z.array(candidateSchema),
})
export type Candidates = z.infer<typeof candidatesSchema>

/** Where a quote is put: a range of a snapshot of its own source; and the snapshot that it was kept beside, if so. */
export const placementSchema = z.strictObject({
  id: idSchema,
  revision: z.number().int().positive(),
  snapshotId: idSchema,
  range: rangeSchema,
  keptBeside: idSchema.nullable(),
})
export type Placement = z.infer<typeof placementSchema>
