import { z } from 'zod'
import { idSchema, instantSchema, recordFields } from './ids.ts'
import { tagsSchema } from './source.ts'
import { termsSchema } from './terms.ts'

/**
 * How a quote finds its passage again: the W3C Web Annotation TextPosition and TextQuote selectors.
 * Offsets are UTF-16 code units in the snapshot's text; `prefix` and `suffix` are up to 32 code units.
 */
export const anchorSchema = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})
export type Anchor = z.infer<typeof anchorSchema>

export const checkStates = ['unchecked', 'checked'] as const

/** A verbatim passage. `nameAs` is the description agreed for a speaker who may not be named. */
export const quoteSchema = z.strictObject({
  ...recordFields,
  sourceId: idSchema,
  snapshotId: idSchema,
  anchor: anchorSchema,
  /** The index of the block that the quote begins in, and when its snapshot was captured: snapshots never change. */
  block: z.number().int().nonnegative(),
  capturedAt: instantSchema,
  speakerId: idSchema.nullable(),
  terms: termsSchema,
  nameAs: z.string(),
  tags: tagsSchema,
  comment: z.string(),
  checkState: z.enum(checkStates),
  /** The newest snapshot of its source when a person decided that the quote stays in the one it is in. */
  keptBeside: idSchema.optional(),
})
export type Quote = z.infer<typeof quoteSchema>

/** A quote with what a list or card shows of its surroundings. */
export const quoteViewSchema = quoteSchema.extend({
  speakerName: z.string().nullable(),
  sourceTitle: z.string(),
  publisher: z.string().nullable(),
})
export type QuoteView = z.infer<typeof quoteViewSchema>

/** The speaker when a quote is made: someone known, a name to add, or nobody yet. */
export const speakerInputSchema = z.union([
  z.strictObject({ personId: idSchema }),
  z.strictObject({ name: z.string().trim().min(1).max(200) }),
  z.null(),
])
export type SpeakerInput = z.infer<typeof speakerInputSchema>

/** Other names and spellings of one person, at the most. */
export const MAX_ALIASES = 100

export const personSchema = z.strictObject({
  ...recordFields,
  name: z.string().min(1).max(200),
  aliases: z.array(z.string().trim().min(1).max(200)).max(MAX_ALIASES),
  role: z.string(),
  defaultTerms: termsSchema,
  /** Set: the identity is sealed, and only the label is shown (`shownPerson`). */
  sealed: z.strictObject({ label: z.string().trim().min(1).max(200) }).optional(),
})
export type Person = z.infer<typeof personSchema>

export const personRowSchema = personSchema.extend({ quoteCount: z.number().int().nonnegative() })
export type PersonRow = z.infer<typeof personRowSchema>
