import { z } from 'zod'
import { idSchema, instantSchema, recordFields, sha256Schema } from './ids.ts'

export const sourceKinds = ['article', 'document', 'transcript', 'interview', 'post', 'image'] as const
export type SourceKind = (typeof sourceKinds)[number]

export const blockTypes = [
  'heading',
  'paragraph',
  'list-item',
  'block-quote',
  'caption',
  'table-row',
  'turn',
] as const
export type BlockType = (typeof blockTypes)[number]

/**
 * Where a block stood in its original: its page, counted from 1; its moment, in seconds from the start; its sheet,
 * and the row in it, counted from 1.
 */
export const originSchema = z.strictObject({
  page: z.number().int().positive().optional(),
  time: z.number().nonnegative().optional(),
  sheet: z.string().optional(),
  row: z.number().int().positive().optional(),
})
export type Origin = z.infer<typeof originSchema>

/**
 * A stretch of a snapshot's text. `start` and `end` are UTF-16 offsets; blocks are in order, do not overlap,
 * and consecutive blocks are separated by exactly one newline. `level` is 1 to 6 and stands on headings only;
 * `lang` is a BCP 47 tag where the block differs from the snapshot's language.
 */
export const blockSchema = z.strictObject({
  type: z.enum(blockTypes),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  level: z.number().int().min(1).max(6).optional(),
  lang: z.string().optional(),
  origin: originSchema.optional(),
})
export type Block = z.infer<typeof blockSchema>

/**
 * Words of the original that are not part of the text (page furniture), kept with the reason.
 * `before` is the index of the block they stood in front of; blocks.length when they came last.
 */
export const setAsideSchema = z.strictObject({
  text: z.string(),
  reason: z.string(),
  before: z.number().int().nonnegative(),
})
export type SetAside = z.infer<typeof setAsideSchema>

/**
 * `publishedAt` and `modifiedAt` are ISO 8601, as exact as the original says ("2024-03-12" or
 * "2024-03-12T06:00:00+02:00"). `language` is BCP 47. Empty `title` is never stored: capture falls back to the
 * file's name or the first words.
 */
export const metadataSchema = z.strictObject({
  title: z.string().min(1),
  byline: z.array(z.string()),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  modifiedAt: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
})
export type Metadata = z.infer<typeof metadataSchema>

/** The captured bytes. `fileName` is what the person's file was called; it never becomes a path. */
const originalSchema = z.strictObject({
  sha256: sha256Schema,
  bytes: z.number().int().nonnegative(),
  mediaType: z.string(),
  encoding: z.string(),
  fileName: z.string().nullable(),
})

/** How something came into the notebook: a file chosen or dropped, words or a page pasted, the key of the system. */
export const captureWays = ['file', 'dropped', 'pasted', 'quick-clip', 'command-line'] as const
export type CaptureWay = (typeof captureWays)[number]
export const captureWaySchema = z.enum(captureWays)

/** One immutable capture. `text` is NFC, blocks joined by a newline. */
export const snapshotSchema = z.strictObject({
  ...recordFields,
  sourceId: idSchema,
  capturedAt: instantSchema,
  original: originalSchema,
  metadata: metadataSchema,
  text: z.string(),
  blocks: z.array(blockSchema),
  setAside: z.array(setAsideSchema),
  /** Which reader made the text, for when better cleaning comes: "html/1". */
  reader: z.string(),
  /** Why no text could be taken, where none could: the original is kept, `text` is empty. */
  unread: z.string().optional(),
  /** Absent where whoever captured it did not say. */
  how: captureWaySchema.optional(),
})
export type Snapshot = z.infer<typeof snapshotSchema>

export const snapshotSummarySchema = snapshotSchema
  .pick({ id: true, sourceId: true, capturedAt: true, original: true })
  .extend({ characters: z.number().int().nonnegative() })
export type SnapshotSummary = z.infer<typeof snapshotSummarySchema>

/** Tags of one source or quote, at the most. */
export const MAX_TAGS = 100

export const tagsSchema = z.array(z.string().trim().min(1).max(80)).max(MAX_TAGS)

/** Something that was captured. Its metadata may be corrected by hand; its snapshots never change. */
export const sourceSchema = z.strictObject({
  ...recordFields,
  ...metadataSchema.shape,
  kind: z.enum(sourceKinds),
  tags: tagsSchema,
  latestSnapshotId: idSchema,
  snapshotCount: z.number().int().positive(),
  capturedAt: instantSchema,
  characters: z.number().int().nonnegative(),
  /** The source whose original this one came in: a message, a mailbox, an archive. */
  partOf: idSchema.optional(),
  /** Of an e-mail: the Message-ID that its conversation began with; the same for all of its messages. */
  thread: z.string().optional(),
})
export type Source = z.infer<typeof sourceSchema>

/** A row of the list of sources. */
export const sourceRowSchema = sourceSchema
  .pick({
    id: true,
    revision: true,
    kind: true,
    title: true,
    publisher: true,
    publishedAt: true,
    language: true,
    capturedAt: true,
    snapshotCount: true,
    tags: true,
  })
  .extend({ quoteCount: z.number().int().nonnegative() })
export type SourceRow = z.infer<typeof sourceRowSchema>

/** What came of one part of an input. `reason` says why it is kept without text, or was not kept at all. */
const clipPartSchema = z.strictObject({
  /** As it is called within the input; a part of a part after the other's name and a slash. */
  name: z.string(),
  status: z.enum(['added', 'unchanged', 'failed']),
  sourceId: idSchema.nullable(),
  snapshotId: idSchema.nullable(),
  title: z.string().nullable(),
  characters: z.number().int().nonnegative().nullable(),
  revisions: z.strictObject({ was: recordFields.revision.nullable(), now: recordFields.revision }).nullable(),
  reason: z.string().nullable(),
})
export type ClipPart = z.infer<typeof clipPartSchema>

/** What capturing one input came to. `unchanged`: these very bytes are in the notebook already. */
export const clipResultSchema = z.strictObject({
  status: z.enum(['added', 'unchanged']),
  sourceId: idSchema,
  snapshotId: idSchema,
  title: z.string(),
  characters: z.number().int().nonnegative(),
  /** Of the source: null before where it was made by this. The same twice when nothing was added. */
  revisions: z.strictObject({ was: recordFields.revision.nullable(), now: recordFields.revision }),
  /** Of a message with attachments, a mailbox, an archive: its parts, in order, each a source of its own. */
  parts: z.array(clipPartSchema).optional(),
})
export type ClipResult = z.infer<typeof clipResultSchema>
