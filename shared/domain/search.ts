import { z } from 'zod'
import { idSchema, rangeSchema } from './ids.ts'
import { termsSchema } from './terms.ts'

export const searchableKinds = ['source', 'quote', 'person', 'note', 'draft'] as const
export type SearchableKind = (typeof searchableKinds)[number]

/** What narrows a result. `month` is of the date that `on:` compares; `check` and `terms` are of quotes. */
export const facetNames = [
  'kind',
  'publisher',
  'person',
  'language',
  'month',
  'tag',
  'terms',
  'check',
] as const
export type FacetName = (typeof facetNames)[number]
const facetSchema = z.enum(facetNames)

/** Values chosen, by facet: those of one are alternatives, facets narrow each other. */
export const narrowingSchema = z.partialRecord(facetSchema, z.array(z.string().max(500)).max(100))
export type Narrowing = Readonly<Partial<Record<FacetName, readonly string[]>>>

/** One value of a facet. `key` chooses it; `label` is a person's name, otherwise the key. */
export const facetCountSchema = z.strictObject({
  key: z.string(),
  label: z.string(),
  count: z.number().int().nonnegative(),
})
export type FacetCount = z.infer<typeof facetCountSchema>

/** `more` counts the values that are not told. */
export const facetsSchema = z.record(
  facetSchema,
  z.strictObject({ values: z.array(facetCountSchema), more: z.number().int().nonnegative() }),
)
export type Facets = z.infer<typeof facetsSchema>

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
  /** Nothing stands in it as it was typed: it was found by another spelling of a name. */
  spelling: z.boolean(),
  /** It came into the notebook after the instant that was asked about. */
  fresh: z.boolean(),
})
export type SearchHit = z.infer<typeof searchHitSchema>

export const searchResultSchema = z.strictObject({
  total: z.number().int().nonnegative(),
  /** How many of them came in after the instant that was asked about; 0 when none was. */
  fresh: z.number().int().nonnegative(),
  tookMs: z.number().nonnegative(),
  hits: z.array(searchHitSchema),
  /** Over the whole result and before kinds narrow it. */
  kinds: z.record(z.enum(searchableKinds), z.number().int().nonnegative()),
  /** Over the whole result, each narrowed by the others. */
  facets: facetsSchema,
  /** How much of the notebook the answer covers: less than all while the index is being built. */
  indexed: z.number().int().nonnegative(),
  documents: z.number().int().nonnegative(),
})
export type SearchResult = z.infer<typeof searchResultSchema>

/**
 * What a term brings to a document's score. `how`: as a word, through a pattern or phrase, by another spelling of a
 * name, or (`letters`, without further numbers) in a script without spaces. `term` is as the index has it: a stem, or a
 * folded form. `times` is how often it stands in the field, `rarity` its inverse document frequency, `length` and
 * `average` the words of the field here and on average. The worths add up to the score.
 */
export const scorePartSchema = z.strictObject({
  how: z.enum(['word', 'pattern', 'phrase', 'spelling', 'letters']),
  term: z.string(),
  field: z.string(),
  times: z.number().int().nonnegative(),
  rarity: z.number(),
  length: z.number(),
  average: z.number(),
  worth: z.number(),
})
export type ScorePart = z.infer<typeof scorePartSchema>
export const explanationSchema = z.strictObject({ score: z.number(), parts: z.array(scorePartSchema) })
export type Explanation = z.infer<typeof explanationSchema>

/** Another query, how it differs, the words it was found by, and how many documents it finds. */
export const suggestionSchema = z.strictObject({
  kind: z.enum(['spelling', 'script', 'dateless', 'any']),
  query: z.string(),
  words: z.array(z.string()),
  total: z.number().int().positive(),
})
export type Suggestion = z.infer<typeof suggestionSchema>

export const indexStatusSchema = z.strictObject({
  state: z.enum(['building', 'ready', 'failed']),
  indexed: z.number().int().nonnegative(),
  documents: z.number().int().nonnegative(),
})
export type IndexStatus = z.infer<typeof indexStatusSchema>
