import { z } from 'zod'
import { idSchema, instantSchema, recordFields } from './ids.ts'
import { termsSchema } from './terms.ts'

/**
 * An editor's content as Lexical serialises it (`editorState.toJSON()`). Nodes of types this version does not know
 * are kept as they are, so the shape is checked and the vocabulary is not.
 */
export type EditorNode = {
  type: string
  version: number
  text?: string | undefined
  children?: EditorNode[] | undefined
  [key: string]: unknown
}
const editorNodeSchema: z.ZodType<EditorNode> = z.looseObject({
  type: z.string(),
  version: z.number(),
  text: z.string().optional(),
  get children() {
    return z.array(editorNodeSchema).optional()
  },
})
export const editorContentSchema = z.strictObject({ root: editorNodeSchema })
export type EditorContent = z.infer<typeof editorContentSchema>

/**
 * The node type of a live quote: an inline element `{ type, quoteId, children: text nodes }`. The words between its
 * ends, marks included, are compared with the quote's passage. `excuse`, a text, says why they may differ; `told:
 * true` says that they are the writer's own, without marks. Serialised types never change their name.
 */
export const LIVE_QUOTE = 'live-quote'
/** The node type of a citation: an inline, childless node `{ type, sourceId, snapshotId, start, end }`. */
export const CITATION = 'citation'
/** The node type of a footnote of the writer's: an inline, childless node `{ type, note }`. */
export const FOOTNOTE = 'footnote'
/**
 * The node type of an image of the notebook: a childless block `{ type, snapshotId, alt, caption }`. The bytes are the
 * snapshot's original.
 */
export const IMAGE = 'notebook-image'

export const emptyContent = (): EditorContent => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        textFormat: 0,
        textStyle: '',
        children: [],
      },
    ],
  },
})

const writtenFields = { ...recordFields, title: z.string().max(500), content: editorContentSchema }

/** The story. An empty title is allowed while writing. */
export const draftSchema = z.strictObject(writtenFields)
export type Draft = z.infer<typeof draftSchema>

/** The reporter's own writing. `about` links it to sources, people and quotes. */
export const noteSchema = z.strictObject({ ...writtenFields, about: z.array(idSchema) })
export type Note = z.infer<typeof noteSchema>

/**
 * Something that a note is about. `title` is null when it is no longer in the notebook, or its words are off the
 * record: then `hidden`. `sourceId` is where a quote stands.
 */
export const aboutSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['source', 'quote', 'person']).nullable(),
  title: z.string().nullable(),
  detail: z.string(),
  hidden: z.boolean(),
  terms: termsSchema.nullable(),
  sourceId: idSchema.nullable(),
})
export type About = z.infer<typeof aboutSchema>

export const writtenRowSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  updatedAt: instantSchema,
  words: z.number().int().nonnegative(),
})
export type WrittenRow = z.infer<typeof writtenRowSchema>

/**
 * A draft as it stood once. It never changes but for its name; '' is one that was kept on the way. `added` and
 * `removed` count words against the version before.
 */
export const versionSchema = z.strictObject({
  ...writtenFields,
  draftId: idSchema,
  name: z.string().max(200),
  words: z.number().int().nonnegative(),
  added: z.number().int().nonnegative(),
  removed: z.number().int().nonnegative(),
})
export type Version = z.infer<typeof versionSchema>
/** A version in the history of its draft. */
export const versionRowSchema = versionSchema.omit({ content: true })
export type VersionRow = z.infer<typeof versionRowSchema>

/** What a draft can be written out as. */
export const exportFormats = ['docx', 'pdf', 'md', 'html', 'txt'] as const
export type ExportFormat = (typeof exportFormats)[number]
