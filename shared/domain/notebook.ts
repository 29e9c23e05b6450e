import { z } from 'zod'
import { idSchema, instantSchema, sha256Schema } from './ids.ts'
import { actorSchema, reviewRoles } from './review.ts'
import { captureWaySchema } from './source.ts'

export const notebookInfoSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  path: z.string(),
  encrypted: z.boolean(),
  createdAt: instantSchema,
})
export type NotebookInfo = z.infer<typeof notebookInfoSchema>

export const recentNotebookSchema = z.strictObject({
  path: z.string(),
  name: z.string(),
  encrypted: z.boolean(),
  openedAt: instantSchema,
  /** What can be told without opening it. */
  state: z.enum(['there', 'missing', 'newer', 'damaged']),
  /** Whether the host keeps its passphrase: then it opens without asking. */
  remembered: z.boolean(),
})
export type RecentNotebook = z.infer<typeof recentNotebookSchema>

/**
 * What is left of a notebook that does not open, as far as it can be told without its passphrase. Looking changes
 * nothing.
 */
export const conditionSchema = z.strictObject({
  /** Null: notebook.sqlite cannot be read at all. `toTheEnd` is false where reading broke off. */
  records: z
    .strictObject({
      whole: z.number().int().nonnegative(),
      changed: z.number().int().nonnegative(),
      toTheEnd: z.boolean(),
    })
    .nullable(),
  /** `untold` are sealed, or were not reached in the time for looking. */
  originals: z.strictObject({
    whole: z.number().int().nonnegative(),
    changed: z.number().int().nonnegative(),
    untold: z.number().int().nonnegative(),
  }),
  /** Earlier copies of notebook.sqlite, made before its layout was changed. */
  backups: z.strictObject({ count: z.number().int().nonnegative(), newestAt: instantSchema.nullable() }),
})
export type Condition = z.infer<typeof conditionSchema>

/** How long the name of a notebook, and a passphrase or recovery code, may be, in UTF-16 code units. */
export const notebookLimits = { name: 200, secret: 1024 } as const

export const recordKinds = [
  'source',
  'snapshot',
  'quote',
  'person',
  'note',
  'draft',
  'version',
  'search',
  'claim',
  'review',
  'reply',
] as const
export type RecordKind = (typeof recordKinds)[number]

/** What is recorded of an act. `summary` is a sentence without any words of sources, names or drafts. */
export const journalActions = [
  'notebook-created',
  'notebook-opened',
  'captured',
  'created',
  'changed',
  'removed',
  'exported',
  'brought-in',
  'merged',
  'shown',
  'judged',
  'signed',
  'verified',
  'migrated',
] as const
export type JournalAction = (typeof journalActions)[number]

export const journalEntrySchema = z.strictObject({
  sequence: z.number().int().positive(),
  at: instantSchema,
  action: z.enum(journalActions),
  /** What it was done to: a record kind, or `notebook`. */
  kind: z.string(),
  recordId: idSchema.nullable(),
  revision: z.number().int().nonnegative(),
  /** SHA-256 of the record as it stood after the act, or of the original for `captured`. */
  digest: sha256Schema.nullable(),
  /** Of `captured`: how it came in, where that was said. */
  how: captureWaySchema.optional(),
  /** Who did it, as the settings had them then. Absent where no initials were set. */
  by: actorSchema.optional(),
  hash: sha256Schema,
})
export type JournalEntry = z.infer<typeof journalEntrySchema>

/**
 * An entry with the title of what it was done to, as it is called now. Null when that is no longer there, or when its
 * words may not be shown (off the record): `hidden` tells the two apart.
 */
export const journalRowSchema = journalEntrySchema.extend({
  title: z.string().nullable(),
  hidden: z.boolean(),
})
export type JournalRow = z.infer<typeof journalRowSchema>

/** One thing that is not as it was written. `what` is a file name, a record or a journal entry. */
export const problemSchema = z.strictObject({ what: z.string(), sentence: z.string() })
export type Problem = z.infer<typeof problemSchema>

export const verifyReportSchema = z.strictObject({
  ok: z.boolean(),
  originals: z.number().int().nonnegative(),
  records: z.number().int().nonnegative(),
  journalEntries: z.number().int().nonnegative(),
  /** Hash of the last journal entry: note it elsewhere, and a shortened journal can be told. */
  journalHead: sha256Schema.nullable(),
  problems: z.array(problemSchema),
})
export type VerifyReport = z.infer<typeof verifyReportSchema>

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What verifying is at: how much of one part is done. */
export const verifyProgressSchema = z.strictObject({
  part: z.enum(['file', 'journal', 'records', 'originals']),
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
})
export type VerifyProgress = z.infer<typeof verifyProgressSchema>

/** Sizes of text that can be chosen, in percent of the usual. */
export const textSizes = { min: 90, max: 150, step: 10 } as const

/** Preferences of the person on this machine; never notebook content. */
export const settingsSchema = z.strictObject({
  theme: z.enum(themes),
  /** In percent of the usual. */
  textSize: z.number().int().min(textSizes.min).max(textSizes.max),
  /** Who gives verdicts on this machine: "RA". Empty until they are set. */
  initials: z.string().trim().max(8),
  /** What they are in a review: an editor approves and signs off. */
  role: z.enum(reviewRoles),
  /** BCP 47 tag of the language that spelling is checked in; empty as the system says, "none" for no checking. */
  spelling: z.string().max(35),
  /** BCP 47 tag of the language of the window; empty or absent: as the system says. */
  language: z.string().max(35).optional(),
  /** Pane widths in px, by screen and pane: "sources.list". */
  panes: z.record(z.string(), z.number()),
  /** Whether the inspector of Sources is put away. Absent: it is shown. */
  inspectorHidden: z.boolean().optional(),
  /** How the list of sources looks. Absent: rows. */
  sourcesView: z.enum(['rows', 'table']).optional(),
  /** Desktop only: a key of the system adds what was copied as a source. Absent: off. */
  quickClip: z.boolean().optional(),
  /** Desktop only: minutes without a touch after which an encrypted notebook closes; 0 is never. Absent: 15. */
  lockAfterMinutes: z.number().int().min(0).max(1440).optional(),
})
export type Settings = z.infer<typeof settingsSchema>

/** What can be changed of them. Panes are changed one by one, so that two windows do not undo each other's; null resets one. */
export const settingsChangesSchema = settingsSchema
  .extend({ panes: z.record(z.string(), z.number().nullable()) })
  .partial()
export type SettingsChanges = Partial<
  Omit<Settings, 'panes'> & { panes: Readonly<Record<string, number | null>> }
>

/** The settings as they are after the changes. */
export function withChanges(settings: Settings, changes: SettingsChanges): Settings {
  const panes = Object.entries({ ...settings.panes, ...changes.panes })
  return {
    ...settings,
    ...changes,
    panes: Object.fromEntries(panes.filter((pane): pane is [string, number] => pane[1] !== null)),
  }
}

/** What stands until something else is chosen. */
export const defaultSettings: Settings = {
  theme: 'system',
  textSize: 100,
  initials: '',
  role: 'reporter',
  spelling: '',
  panes: {},
}
