import { z } from 'zod'
import {
  aboutSchema,
  draftSchema,
  editorContentSchema,
  exportFormats,
  noteSchema,
  versionRowSchema,
  versionSchema,
  writtenRowSchema,
} from '../domain/draft.ts'
import { idSchema, instantSchema } from '../domain/ids.ts'
import { byId, nothing, revision } from './parts.ts'

/** What a person writes: notes and drafts. */
export const writtenMethods = {
  'notes.list': { input: nothing, output: z.strictObject({ rows: z.array(writtenRowSchema) }) },
  'notes.create': { input: z.strictObject({ title: z.string().max(500) }), output: noteSchema },
  'notes.get': { input: byId, output: noteSchema },
  'notes.save': {
    input: z.strictObject({
      id: idSchema,
      revision,
      title: z.string().max(500),
      content: editorContentSchema,
    }),
    output: z.strictObject({ revision, savedAt: instantSchema }),
  },
  /** What a note is about, as it is called now, in the order it was linked. */
  'notes.about': { input: byId, output: z.strictObject({ items: z.array(aboutSchema) }) },
  /** Replaces what the note is about: ids of sources, people and quotes. */
  'notes.link': {
    input: z.strictObject({ id: idSchema, revision, about: z.array(idSchema).max(500) }),
    output: z.strictObject({ revision, savedAt: instantSchema }),
  },
  /** Answers what was removed, so that it can be restored. */
  'notes.remove': { input: z.strictObject({ id: idSchema, revision }), output: noteSchema },
  /** Brings back what `notes.remove` answered, under its own id and one revision on. */
  'notes.restore': { input: z.strictObject({ removed: noteSchema }), output: noteSchema },

  'drafts.list': { input: nothing, output: z.strictObject({ rows: z.array(writtenRowSchema) }) },
  'drafts.create': { input: z.strictObject({ title: z.string().max(500) }), output: draftSchema },
  'drafts.get': { input: byId, output: draftSchema },
  /** Answers after the commit: what it answers is on disk. */
  'drafts.save': {
    input: z.strictObject({
      id: idSchema,
      revision,
      title: z.string().max(500),
      content: editorContentSchema,
    }),
    output: z.strictObject({ revision, savedAt: instantSchema }),
  },
  'drafts.remove': { input: z.strictObject({ id: idSchema, revision }), output: draftSchema },
  'drafts.restore': { input: z.strictObject({ removed: draftSchema }), output: draftSchema },
  /** The kept versions of a draft, the newest first. */
  'versions.list': {
    input: z.strictObject({ draftId: idSchema }),
    output: z.strictObject({ versions: z.array(versionRowSchema) }),
  },
  'versions.get': { input: byId, output: versionSchema },
  /** Keeps the draft as it stands on disk. */
  'versions.keep': {
    input: z.strictObject({ draftId: idSchema, name: z.string().trim().max(200) }),
    output: versionRowSchema,
  },
  'versions.name': {
    input: z.strictObject({ id: idSchema, revision, name: z.string().trim().max(200) }),
    output: versionRowSchema,
  },
  /** Makes the draft read as this version did; how it stood before is kept as a version of its own. */
  'versions.restore': {
    input: z.strictObject({ id: idSchema, draftRevision: revision }),
    output: z.strictObject({ revision, savedAt: instantSchema }),
  },
  /** The drafts in which something goes against the terms as they are now, and where. */
  'drafts.breaches': {
    input: nothing,
    output: z.strictObject({
      drafts: z.array(
        z.strictObject({
          id: idSchema,
          title: z.string(),
          breaches: z.array(
            z.strictObject({
              kind: z.enum(['words', 'quotation', 'cited', 'named']),
              quoteId: idSchema,
              /** Counted from 0; null is the title. */
              block: z.number().int().nullable(),
            }),
          ),
        }),
      ),
    }),
  },
  'drafts.export': {
    input: z.strictObject({ id: idSchema, format: z.enum(exportFormats) }),
    output: z.strictObject({
      fileName: z.string(),
      mediaType: z.string(),
      /** The file: its text, or its bytes in base64. */
      content: z.string(),
      encoding: z.enum(['text', 'base64']),
    }),
  },
} as const
