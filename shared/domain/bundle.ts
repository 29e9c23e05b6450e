import { z } from 'zod'
import { draftSchema, noteSchema } from './draft.ts'
import { idSchema, instantSchema, sha256Schema } from './ids.ts'
import { personSchema, quoteSchema } from './quote.ts'
import { claimSchema, replySchema, reviewSchema } from './review.ts'
import { snapshotSchema, sourceSchema } from './source.ts'

/**
 * Who a bundle is for.
 * - `full`: an editor elsewhere; can be brought into another notebook and its verdicts merged back.
 * - `confidential`: a checker who may not know the protected people.
 * - `reader`: whoever reads the story.
 */
export const editions = ['full', 'confidential', 'reader'] as const
export type Edition = (typeof editions)[number]

/** Something of the notebook that is not in the bundle, and why: two sentences' worth, without what was left out. */
export const leftOutSchema = z.strictObject({ what: z.string(), reason: z.string() })
export type LeftOut = z.infer<typeof leftOutSchema>

/** What a bundle holds. Sizes in bytes. */
export const bundlePlanSchema = z.strictObject({
  fileName: z.string(),
  claims: z.number().int().nonnegative(),
  sources: z.number().int().nonnegative(),
  originals: z.number().int().nonnegative(),
  /** Of all files before they are packed. */
  bytes: z.number().int().nonnegative(),
  leftOut: z.array(leftOutSchema),
})
export type BundlePlan = z.infer<typeof bundlePlanSchema>

export const BUNDLE_FORMAT = 'second-source/bundle'
/** Raised when an older app could no longer read what is written. */
export const BUNDLE_VERSION = 1

/** `review.json` of a full bundle, as far as another notebook reads it. Text of snapshots has what is off the record blotted out. */
export const bundleFileSchema = z.looseObject({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  edition: z.literal('full'),
  exportedAt: instantSchema,
  notebook: z.strictObject({ id: idSchema, name: z.string() }),
  records: z.strictObject({
    draft: draftSchema,
    sources: z.array(sourceSchema),
    snapshots: z.array(snapshotSchema),
    quotes: z.array(quoteSchema),
    people: z.array(personSchema),
    notes: z.array(noteSchema),
    reviews: z.array(reviewSchema),
    claims: z.array(claimSchema),
    replies: z.array(replySchema),
  }),
  /** Where in the bundle a snapshot's original is, by snapshot id; none: it was left out. */
  originals: z.record(idSchema, z.string()),
})
export type BundleFile = z.infer<typeof bundleFileSchema>

/** What looking through a bundle came to. Nothing is written by looking. */
export const bundleReportSchema = z.strictObject({
  ok: z.boolean(),
  edition: z.enum(editions).nullable(),
  title: z.string(),
  notebookName: z.string(),
  exportedAt: instantSchema.nullable(),
  files: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
  /** Of the bundle's file. */
  sha256: sha256Schema,
  /** Entries of the journal's chain that fit, of how many. */
  journal: z.strictObject({ whole: z.number().int(), entries: z.number().int() }),
  problems: z.array(z.strictObject({ what: z.string(), sentence: z.string() })),
})
export type BundleReport = z.infer<typeof bundleReportSchema>
