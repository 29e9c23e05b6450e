import { z } from 'zod'
import { idSchema, rangeSchema } from '../domain/ids.ts'
import {
  captureWaySchema,
  clipResultSchema,
  metadataSchema,
  snapshotSchema,
  snapshotSummarySchema,
  sourceKinds,
  sourceSchema,
  tagsSchema,
} from '../domain/source.ts'
import { sourceListing, sourcePageSchema } from '../domain/source-list.ts'
import { atRevision, byId, page, revision, stepSchema } from './parts.ts'

/** What is clipped: pasted words, pasted or fetched HTML, or a file's bytes. */
const clipInputSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('text'), text: z.string() }),
  z.strictObject({ from: z.literal('html'), html: z.string() }),
  z.strictObject({ from: z.literal('file'), fileName: z.string().min(1).max(1024), base64: z.base64() }),
])
export type ClipInput = z.infer<typeof clipInputSchema>

/** Bytes of one original, at the most. Larger ones are refused with a sentence. */
export const MAX_ORIGINAL_BYTES = 64 * 1024 * 1024

/** What may be changed in many sources at once; a null revision takes the source as it is. */
const sourceChangeSchema = z.strictObject({
  id: idSchema,
  revision: revision.nullable(),
  changes: z
    .strictObject({
      kind: z.enum(sourceKinds),
      tags: tagsSchema,
      addTags: tagsSchema,
      removeTags: tagsSchema,
    })
    .partial(),
})
export type SourceChange = z.infer<typeof sourceChangeSchema>

/** Of the title that a person gives a source, in UTF-16 code units. */
export const MAX_TITLE = 2000

const capturesSchema = z.array(idSchema).min(1).max(50_000)

/** Capturing, listing and changing sources. */
export const sourcesMethods = {
  'sources.clip': {
    input: z.strictObject({
      input: clipInputSchema,
      url: z.string().max(4096).nullable().default(null),
      title: z.string().max(MAX_TITLE).nullable().default(null),
      /** To capture again: the new snapshot joins this source. */
      sourceId: idSchema.nullable().default(null),
      /** A file that cannot be read is kept all the same: a source without text, whose snapshot says why. */
      keepUnread: z.boolean().default(false),
      how: captureWaySchema.optional(),
    }),
    output: clipResultSchema,
  },
  /** Reads the kept original of a source's latest snapshot once more; what comes of it is a new snapshot. */
  'sources.readAgain': { input: z.strictObject({ id: idSchema }), output: clipResultSchema },
  /** The bytes of a snapshot's original, as they came; that they were taken out stands in the journal. */
  'sources.original': {
    input: z.strictObject({ snapshotId: idSchema }),
    output: z.strictObject({ fileName: z.string(), mediaType: z.string(), base64: z.string() }),
  },
  /** The bytes of a snapshot that is an image, to be shown within the notebook. */
  'sources.image': {
    input: z.strictObject({ snapshotId: idSchema }),
    output: z.strictObject({ mediaType: z.string(), base64: z.string() }),
  },
  'sources.list': {
    input: z.strictObject({ ...sourceListing, facets: z.boolean().default(false), ...page }),
    output: sourcePageSchema,
  },
  /** The sources of the rows from the first to before the second number: to choose many that are not on screen. */
  'sources.between': {
    input: z.strictObject({ ...sourceListing, rows: rangeSchema }),
    output: z.strictObject({ sources: z.array(atRevision) }),
  },
  /** The row of one source; or the next one after `row`, and around, whose title begins so. Null: there is none. */
  'sources.locate': {
    input: z.strictObject({
      ...sourceListing,
      wanted: z.union([
        z.strictObject({ id: idSchema }),
        z.strictObject({ begins: z.string().min(1).max(200), row: page.offset }),
      ]),
    }),
    output: z.strictObject({ row: z.number().int().nullable(), id: idSchema.nullable() }),
  },
  'sources.get': {
    input: byId,
    output: z.strictObject({ source: sourceSchema, snapshots: z.array(snapshotSummarySchema) }),
  },
  'sources.update': {
    input: z.strictObject({
      id: idSchema,
      revision,
      changes: metadataSchema.extend({ kind: z.enum(sourceKinds), tags: tagsSchema }).partial(),
    }),
    output: sourceSchema,
  },
  /** All or none. `undo` are the changes that bring everything back as it was. */
  'sources.changeMany': {
    input: z.strictObject({ items: z.array(sourceChangeSchema).min(1).max(50_000) }),
    output: z.strictObject({ changed: z.array(stepSchema), undo: z.array(sourceChangeSchema) }),
  },
  'snapshots.get': { input: byId, output: snapshotSchema },
  /**
   * Takes captures back, all or none: a source goes with its last snapshot. Refused with a sentence while quotes, notes
   * or drafts rest on one. The originals' bytes stay until the notebook is closed.
   */
  'snapshots.remove': {
    input: z.strictObject({ ids: capturesSchema }),
    /** The sources as they are now; null: gone. */
    output: z.strictObject({
      sources: z.array(z.strictObject({ id: idSchema, revision: revision.nullable() })),
    }),
  },
  /** Brings back, all or none, what `snapshots.remove` took out since the notebook was opened. */
  'snapshots.restore': {
    input: z.strictObject({ ids: capturesSchema }),
    output: z.strictObject({ sources: z.array(atRevision) }),
  },
} as const
