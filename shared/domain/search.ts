import { z } from 'zod'
import { idSchema, rangeSchema } from './ids.ts'
import { termsSchema } from './terms.ts'

export const searchableKinds = ['source', 'quote', 'person', 'note', 'draft'] as const
export type SearchableKind = (typeof searchableKinds)[number]

/** `highlights` are offsets in `text`; `start` is where `text` begins in the document's own text. */
export const passageSchema = z.strictObject({
  text: z.string(),
  start: z.number().int().nonnegative(),
  highlights: z.array(rangeSchema),
})
export type Passage = z.infer<typeof passageSchema>

/** A document found. `hits` counts every place in it, also those not among the passages. */
export const searchHitSchema = z.strictObject({
  kind: z.enum(searchableKinds),
  id: idSchema,
  title: z.string(),
  titleHighlights: z.array(rangeSchema),
  score: z.number(),
  language: z.string().nullable(),
  /** For a quote, where it stands; for a source, its latest snapshot. */
  sourceId: idSchema.nullable(),
  terms: termsSchema.nullable(),
  /** What to show under the title: publisher, speaker, date. */
  detail: z.string(),
  hits: z.number().int().nonnegative(),
  passages: z.array(passageSchema),
  /** Hits in its passages that are not shown, because they are words said off the record. */
  hidden: z.number().int().nonnegative(),
})
export type SearchHit = z.infer<typeof searchHitSchema>

export const searchResultSchema = z.strictObject({
  total: z.number().int().nonnegative(),
  tookMs: z.number().nonnegative(),
  hits: z.array(searchHitSchema),
  /** Over the whole result and before `kinds` narrows it. */
  kinds: z.record(z.enum(searchableKinds), z.number().int().nonnegative()),
  /** How much of the notebook the answer covers: less than all while the index is being built. */
  indexed: z.number().int().nonnegative(),
  documents: z.number().int().nonnegative(),
})
export type SearchResult = z.infer<typeof searchResultSchema>

export const indexStatusSchema = z.strictObject({
  state: z.enum(['building', 'ready', 'failed']),
  indexed: z.number().int().nonnegative(),
  documents: z.number().int().nonnegative(),
})
export type IndexStatus = z.infer<typeof indexStatusSchema>
