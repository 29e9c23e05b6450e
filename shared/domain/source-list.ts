import { z } from 'zod'
import { idSchema } from './ids.ts'
import { sourceKinds, sourceRowSchema } from './source.ts'

/** What a list of sources is ordered by. Ties, and what is unknown, come last in either direction. */
export const sourceSorts = [
  'captured',
  'published',
  'title',
  'publisher',
  'kind',
  'language',
  'quotes',
] as const
export type SourceSort = (typeof sourceSorts)[number]

/** Which of a source's dates `from` and `to` are about. */
export const sourceDates = ['captured', 'published'] as const

/** A day of the calendar: "2024-03-12". */
const daySchema = z.iso.date()
const named = z.string().max(500).nullable().default(null)

/**
 * What narrows a list of sources. Null: any. An empty publisher, language or tag is none at all; `person` is someone
 * who is quoted in the source. `from` and `to` are days, both among them; a date of publication that is less exact
 * ("2024-03") passes when it may have been on one of them.
 */
const narrowing = {
  filter: z.string().max(500).default(''),
  kinds: z.array(z.enum(sourceKinds)).default([]),
  publisher: named,
  language: named,
  tag: named,
  person: idSchema.nullable().default(null),
  quoted: z.boolean().nullable().default(null),
  dateOf: z.enum(sourceDates).default('captured'),
  from: daySchema.nullable().default(null),
  to: daySchema.nullable().default(null),
}

/** How a list of sources is narrowed and ordered. Each order has its usual direction: dates and counts fall. */
export const sourceListing = {
  ...narrowing,
  sort: z.enum(sourceSorts).default('captured'),
  reversed: z.boolean().default(false),
}
const sourceListingSchema = z.strictObject(sourceListing)
export type SourceListing = z.infer<typeof sourceListingSchema>

/** A value that the list can be narrowed by. `key` is an id or the value itself; empty for those without. */
const valueSchema = z.strictObject({ key: z.string(), label: z.string(), count: z.number().int() })

/** Each count is of the sources that choosing it would leave: narrowed by everything else. */
const facet = z.array(valueSchema)
export const sourceFacetsSchema = z.strictObject({
  kind: facet,
  publisher: facet,
  language: facet,
  tag: facet,
  person: facet,
  quoted: facet,
})
export type SourceFacets = z.infer<typeof sourceFacetsSchema>

/** `total` sources pass, of `all`. `facets` only where they were asked for. */
export const sourcePageSchema = z.strictObject({
  total: z.number().int(),
  all: z.number().int(),
  rows: z.array(sourceRowSchema),
  facets: sourceFacetsSchema.nullable(),
})
