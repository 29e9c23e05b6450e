import { z } from 'zod'
import { idSchema, rangeSchema } from '../domain/ids.ts'
import { indexStatusSchema, narrowingSchema, searchableKinds, searchResultSchema } from '../domain/search.ts'
import { nothing, page } from './parts.ts'

/** The one search over everything. */
export const searchMethods = {
  'search.query': {
    input: z.strictObject({
      query: z.string().max(2000),
      kinds: z.array(z.enum(searchableKinds)).default([]),
      narrow: narrowingSchema.default({}),
      offset: page.offset,
      limit: z.number().int().min(1).max(500).default(50),
    }),
    output: searchResultSchema,
  },
  /** Every place in one document where the query hits, as offsets in its own text. */
  'search.highlights': {
    input: z.strictObject({ query: z.string().max(2000), id: idSchema }),
    output: z.strictObject({ highlights: z.array(rangeSchema) }),
  },
  'search.status': { input: nothing, output: indexStatusSchema },
} as const
