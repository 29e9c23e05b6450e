import { z } from 'zod'
import { idSchema, rangeSchema } from './ids.ts'
import { checkStates, quoteViewSchema } from './quote.ts'
import { termsKinds, termsSchema } from './terms.ts'

/** What a list of quotes is gathered by. Under `tag` a quote stands once under each of its tags. */
export const quoteGroupings = ['none', 'person', 'source', 'tag', 'terms'] as const
export type QuoteGrouping = (typeof quoteGroupings)[number]

/** By when the quote was made, the newest first; or by when its source was published, else captured. */
export const quoteOrders = ['made', 'said', 'said-newest'] as const
export type QuoteOrder = (typeof quoteOrders)[number]

/** What narrows a list of quotes. Null: any. An empty person is nobody yet, an empty tag is none at all. */
const quoteNarrowing = {
  words: z.string().max(500).default(''),
  person: z
    .union([idSchema, z.literal('')])
    .nullable()
    .default(null),
  source: idSchema.nullable().default(null),
  tag: z.string().max(80).nullable().default(null),
  terms: termsSchema.nullable().default(null),
  checkState: z.enum(checkStates).nullable().default(null),
}

/** How a list of quotes is narrowed, gathered and ordered. */
export const quoteListing = {
  ...quoteNarrowing,
  group: z.enum(quoteGroupings).default('none'),
  order: z.enum(quoteOrders).default('made'),
}
const quoteListingSchema = z.strictObject(quoteListing)
export type QuoteListing = z.infer<typeof quoteListingSchema>

/**
 * A quote in a list. `words` is null where the terms keep them covered; `start` is where they begin in the snapshot's
 * text, `highlights` are the places in `words` that the filter found.
 */
export const quoteRowSchema = quoteViewSchema.omit({ anchor: true }).extend({
  words: z.string().nullable(),
  start: z.number().int().nonnegative(),
  highlights: z.array(rangeSchema),
  language: z.string().nullable(),
  publishedAt: z.string().nullable(),
})
export type QuoteRow = z.infer<typeof quoteRowSchema>

/** Rows of one group, which follow each other. `key` is an id, a tag or terms; empty for those without. */
const quoteGroupSchema = z.strictObject({ key: z.string(), label: z.string(), count: z.number().int() })
export type QuoteGroup = z.infer<typeof quoteGroupSchema>

/** Each count is of the quotes that choosing it would leave: narrowed by everything else. */
const facet = z.array(quoteGroupSchema)
export const quoteFacetsSchema = z.strictObject({
  person: facet,
  source: facet,
  tag: facet,
  terms: z.record(z.enum(termsKinds), z.number().int()),
  checkState: z.record(z.enum(checkStates), z.number().int()),
})
export type QuoteFacets = z.infer<typeof quoteFacetsSchema>

/** `total` quotes pass, of `all`; they make `lines` rows, which is more where a quote stands under several tags. */
export const quotePageSchema = z.strictObject({
  all: z.number().int(),
  total: z.number().int(),
  lines: z.number().int(),
  rows: z.array(quoteRowSchema),
  groups: z.array(quoteGroupSchema),
  facets: quoteFacetsSchema,
})
export type QuotePage = z.infer<typeof quotePageSchema>
