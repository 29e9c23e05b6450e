import { z } from 'zod'
import { idSchema, rangeSchema } from '../domain/ids.ts'
import { candidatesSchema, newerSchema, placementSchema } from '../domain/newer.ts'
import { checkStates, quoteSchema, quoteViewSchema, speakerInputSchema } from '../domain/quote.ts'
import { quoteListing, quotePageSchema } from '../domain/quote-list.ts'
import { tagsSchema } from '../domain/source.ts'
import { termsSchema } from '../domain/terms.ts'
import { guardStates } from '../guard/result.ts'
import { atRevision, byId, page, revision, stepSchema } from './parts.ts'

const quoteFields = {
  speaker: speakerInputSchema,
  terms: termsSchema,
  nameAs: z.string().max(300),
  tags: tagsSchema,
  comment: z.string().max(20_000),
}

/** What of a quote may be changed. `addTags` and `removeTags` change the tags that there are, for many at once. */
const quoteChanges = z.strictObject({ ...quoteFields, checkState: z.enum(checkStates) }).partial()

/** One change of many; a null revision takes the quote as it is. */
const quoteChangeSchema = z.strictObject({
  id: idSchema,
  revision: revision.nullable(),
  changes: quoteChanges.extend({ addTags: tagsSchema.optional(), removeTags: tagsSchema.optional() }),
})
export type QuoteChange = z.infer<typeof quoteChangeSchema>

/** Quotes: making, changing, finding and uncovering them. */
export const quotesMethods = {
  'quotes.create': {
    input: z.strictObject({ snapshotId: idSchema, range: rangeSchema, ...quoteFields }),
    output: quoteViewSchema,
  },
  'quotes.update': {
    input: z.strictObject({
      id: idSchema,
      revision,
      changes: quoteChanges,
    }),
    output: quoteViewSchema,
  },
  /** All or none. `undo` are the changes that bring everything back as it was. */
  'quotes.changeMany': {
    input: z.strictObject({ items: z.array(quoteChangeSchema).min(1).max(20_000) }),
    output: z.strictObject({ changed: z.array(stepSchema), undo: z.array(quoteChangeSchema) }),
  },
  /** Answers what was removed, so that it can be restored. */
  'quotes.remove': { input: atRevision, output: quoteSchema },
  /** Brings back what `quotes.remove` answered, under its own id and one revision on. */
  'quotes.restore': { input: z.strictObject({ removed: quoteSchema }), output: quoteViewSchema },
  /** Shows words that their terms keep covered, and writes so to the journal. */
  'quotes.show': {
    input: z.strictObject({ ids: z.array(idSchema).min(1).max(200) }),
    output: z.strictObject({ shown: z.array(z.strictObject({ id: idSchema, words: z.string() })) }),
  },
  'quotes.browse': { input: z.strictObject({ ...quoteListing, ...page }), output: quotePageSchema },
  /** The quotes of the rows from `from` to `to`, both among them, each once: to choose many that are not on screen. */
  'quotes.between': {
    input: z.strictObject({ ...quoteListing, from: page.offset, to: z.number().int().nonnegative() }),
    output: z.strictObject({ quotes: z.array(atRevision) }),
  },
  'quotes.get': { input: byId, output: quoteViewSchema },
  /** Quotes of which the newest snapshot of their source is another one, in the order of their making. */
  'quotes.newer': {
    input: z.strictObject({
      sourceId: idSchema.nullable().default(null),
      ids: z.array(idSchema).max(1000).nullable().default(null),
    }),
    output: z.strictObject({ quotes: z.array(newerSchema) }),
  },
  /**
   * The places of the newest snapshot that may be a quote's passage, for a person to decide between. Words that their
   * terms cover are answered only with `show`, and the journal then says so.
   */
  'quotes.candidates': {
    input: z.strictObject({ id: idSchema, show: z.boolean().default(false) }),
    output: candidatesSchema,
  },
  /**
   * For words that a draft has between quotation marks, the quote they most surely came from and what the guard says of
   * them; null where none is like them. In the order of the texts.
   */
  'quotes.propose': {
    input: z.strictObject({ texts: z.array(z.string().max(5000)).max(200) }),
    output: z.strictObject({
      proposals: z.array(z.strictObject({ quote: quoteViewSchema, state: z.enum(guardStates) }).nullable()),
    }),
  },
  /** Puts quotes where a person decided, all or none. `undo` are the decisions that bring everything back. */
  'quotes.place': {
    input: z.strictObject({ items: z.array(placementSchema).min(1).max(20_000) }),
    output: z.strictObject({ changed: z.array(stepSchema), undo: z.array(placementSchema) }),
  },
  'quotes.list': {
    input: z.strictObject({
      sourceId: idSchema.nullable().default(null),
      personId: idSchema.nullable().default(null),
      ids: z.array(idSchema).max(1000).nullable().default(null),
      ...page,
    }),
    output: z.strictObject({ total: z.number().int(), quotes: z.array(quoteViewSchema) }),
  },
} as const
