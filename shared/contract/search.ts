import { z } from 'zod'
import { idSchema, instantSchema, rangeSchema } from '../domain/ids.ts'
import { nameRowSchema } from '../domain/names.ts'
import { savedSearchSchema } from '../domain/saved-search.ts'
import {
  explanationSchema,
  indexStatusSchema,
  narrowingSchema,
  searchableKinds,
  searchResultSchema,
  suggestionSchema,
} from '../domain/search.ts'
import { MAX_NAME_LENGTH, MAX_NAMES } from '../names/read-names.ts'
import { atRevision, done, nothing, page } from './parts.ts'

/** Searches that are kept in the notebook. */
const saved = {
  'searches.list': { input: nothing, output: z.strictObject({ searches: z.array(savedSearchSchema) }) },
  /** What it finds now counts as looked at. */
  'searches.create': {
    input: savedSearchSchema.pick({ name: true, query: true, narrow: true }),
    output: savedSearchSchema,
  },
  'searches.rename': {
    input: atRevision.extend({ name: savedSearchSchema.shape.name }),
    output: savedSearchSchema,
  },
  /** Its results were looked at: from now on what comes in is new. */
  'searches.look': { input: atRevision, output: savedSearchSchema },
  /** Answers what was removed, so that it can be restored. */
  'searches.remove': { input: atRevision, output: savedSearchSchema },
  'searches.restore': { input: z.strictObject({ removed: savedSearchSchema }), output: savedSearchSchema },
} as const

/** Lists of names, searched in one go. */
const names = {
  /** A file with a name a line, or a table whose first column has them, in any encoding. */
  'names.read': {
    input: z.strictObject({ fileName: z.string().min(1).max(1024), base64: z.base64().max(20_000_000) }),
    output: z.strictObject({ names: z.array(z.string()), left: z.number().int() }),
  },
  /** Tells how far it is by `names.progress`; another list takes its place, and it is then `cancelled`. */
  'names.search': {
    input: z.strictObject({
      names: z.array(z.string().min(1).max(MAX_NAME_LENGTH)).min(1).max(MAX_NAMES),
    }),
    output: z.strictObject({ rows: z.array(nameRowSchema), documents: z.number().int() }),
  },
  'names.stop': { input: nothing, output: done },
} as const

/** What is searched for, and which part of what is found. */
const queryInput = z.strictObject({
  query: z.string().max(10_000),
  kinds: z.array(z.enum(searchableKinds)).default([]),
  narrow: narrowingSchema.default({}),
  /** What came into the notebook after this is counted and marked as new. */
  since: instantSchema.nullable().default(null),
  offset: page.offset,
  limit: z.number().int().min(1).max(500).default(50),
})

/** The one search over everything. */
export const searchMethods = {
  ...saved,
  ...names,
  'search.query': {
    input: queryInput,
    output: searchResultSchema,
  },
  /** Answers to this very request that are outstanding are given up, and fail as `cancelled`. */
  'search.cancel': { input: queryInput, output: done },
  /** Every place in one document where the query hits, as offsets in its own text. */
  'search.highlights': {
    input: z.strictObject({ query: z.string().max(10_000), id: idSchema }),
    output: z.strictObject({ highlights: z.array(rangeSchema) }),
  },
  /** Why a document has its score. Null when the query does not find it. */
  'search.explain': {
    input: z.strictObject({ query: z.string().max(10_000), id: idSchema }),
    output: z.strictObject({ explanation: explanationSchema.nullable() }),
  },
  /** Values that the field has in this notebook, by their beginning: what may be typed after `publisher:`. */
  'search.values': {
    input: z.strictObject({
      field: z.enum(['speaker', 'person', 'publisher', 'tag', 'lang']),
      begins: z.string().max(200),
    }),
    output: z.strictObject({ values: z.array(z.string()) }),
  },
  /** What finds something where this query finds nothing, the nearest first. */
  'search.suggest': {
    input: z.strictObject({ query: z.string().max(10_000), narrow: narrowingSchema.default({}) }),
    output: z.strictObject({ suggestions: z.array(suggestionSchema) }),
  },
  'search.status': { input: nothing, output: indexStatusSchema },
} as const
