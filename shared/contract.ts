import { z } from 'zod'
import {
  aboutSchema,
  draftSchema,
  editorContentSchema,
  noteSchema,
  writtenRowSchema,
} from './domain/draft.ts'
import { hostCommandSchema } from './domain/host-command.ts'
import { idSchema, instantSchema, rangeSchema, sha256Schema } from './domain/ids.ts'
import {
  journalActions,
  journalRowSchema,
  notebookInfoSchema,
  recentNotebookSchema,
  recordKinds,
  settingsSchema,
  verifyProgressSchema,
  verifyReportSchema,
} from './domain/notebook.ts'
import {
  checkStates,
  personRowSchema,
  personSchema,
  quoteSchema,
  quoteViewSchema,
  speakerInputSchema,
} from './domain/quote.ts'
import { quoteListing, quotePageSchema } from './domain/quote-list.ts'
import { indexStatusSchema, searchableKinds, searchResultSchema } from './domain/search.ts'
import {
  clipResultSchema,
  metadataSchema,
  snapshotSchema,
  snapshotSummarySchema,
  sourceKinds,
  sourceSchema,
  tagsSchema,
} from './domain/source.ts'
import { sourceListing, sourcePageSchema } from './domain/source-list.ts'
import { termsSchema } from './domain/terms.ts'
import { errorCodes } from './errors.ts'

const byId = z.strictObject({ id: idSchema })
const nothing = z.strictObject({})
const done = z.strictObject({ done: z.literal(true) })
const path = z.string().min(1).max(4096)
const secret = z.string().min(1).max(1024)
const page = {
  offset: z.number().int().nonnegative().default(0),
  limit: z.number().int().min(1).max(1000).default(200),
}
const revision = z.number().int().positive()

/** What is clipped: pasted words, pasted or fetched HTML, or a file's bytes. */
export const clipInputSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('text'), text: z.string() }),
  z.strictObject({ from: z.literal('html'), html: z.string() }),
  z.strictObject({ from: z.literal('file'), fileName: z.string().min(1).max(1024), base64: z.base64() }),
])
export type ClipInput = z.infer<typeof clipInputSchema>

/** Bytes of one original, at the most. Larger ones are refused with a sentence. */
export const MAX_ORIGINAL_BYTES = 64 * 1024 * 1024

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

/** A record's revision before and after a change. */
const stepSchema = z.strictObject({ id: idSchema, was: revision, now: revision })
export type Step = z.infer<typeof stepSchema>

const personContent = personSchema.pick({ name: true, aliases: true, role: true, defaultTerms: true })
const atRevision = z.strictObject({ id: idSchema, revision })

/** What brings two merged people apart again. */
const mergeUndoSchema = z.strictObject({
  kept: personSchema,
  merged: personSchema,
  quotes: z.array(atRevision),
  notes: z.array(atRevision),
})

/** Every call the renderer may make. Inputs and outputs are JSON values. */
export const methods = {
  'host.info': {
    input: nothing,
    output: z.strictObject({
      host: z.enum(['electron', 'browser', 'command-line']),
      version: z.string(),
      /** Whether `host.chooseFolder` can show a dialog; otherwise the person types a path. */
      choosesFolders: z.boolean(),
      /** Whether the host can keep a passphrase, sealed by the system's key store, when asked to. */
      remembersPassphrases: z.boolean(),
      /** Where new notebooks go unless said otherwise. */
      notebooksFolder: path,
    }),
  },
  'host.chooseFolder': {
    input: z.strictObject({ title: z.string() }),
    output: z.strictObject({ path: path.nullable() }),
  },
  'host.openExternal': { input: z.strictObject({ url: z.url({ protocol: /^https?$/ }) }), output: done },
  /** The answer to the host's command `flush`: whether all that was written in this window is on disk. */
  'host.flushed': { input: z.strictObject({ request: z.uuid(), saved: z.boolean() }), output: done },
  'settings.get': { input: nothing, output: settingsSchema },
  'settings.set': { input: settingsSchema.partial(), output: settingsSchema },

  'notebook.current': { input: nothing, output: z.strictObject({ notebook: notebookInfoSchema.nullable() }) },
  'notebook.recent': { input: nothing, output: z.strictObject({ notebooks: z.array(recentNotebookSchema) }) },
  'notebook.create': {
    input: z.strictObject({ path, name: z.string().trim().min(1).max(200), passphrase: secret.nullable() }),
    /** `recoveryCode` is shown once and kept nowhere. */
    output: z.strictObject({ notebook: notebookInfoSchema, recoveryCode: z.string().nullable() }),
  },
  'notebook.open': {
    input: z.strictObject({
      path,
      passphrase: secret.nullable(),
      recoveryCode: secret.nullable().default(null),
      /** Whether the host may keep the passphrase. Without it, one that was kept is forgotten. */
      remember: z.boolean().default(false),
    }),
    output: notebookInfoSchema,
  },
  'notebook.close': { input: nothing, output: done },
  /** The invented investigation that a newcomer looks around in. `made`: a copy of it is there already. */
  'notebook.sample': {
    input: nothing,
    output: z.strictObject({
      path,
      made: z.boolean(),
      counts: z.record(z.enum(['sources', 'quotes', 'people', 'notes', 'drafts']), z.number().int()),
    }),
  },
  /**
   * Opens the copy of the sample, making it first where there is none (telling how far by `sample.progress`). `reset`
   * replaces it by a new one, and with it all that was changed. `path` is another place than the usual one.
   */
  'notebook.openSample': {
    input: z.strictObject({ reset: z.boolean().default(false), path: path.nullable().default(null) }),
    output: notebookInfoSchema,
  },
  /** Tells how far it is by `verify.progress`. Asked again meanwhile, it answers with the same report. */
  'notebook.verify': { input: nothing, output: verifyReportSchema },
  /** Ends a verification that is under way: it then fails as `cancelled`. */
  'notebook.stopVerify': { input: nothing, output: done },
  /** The newest first. `total` counts those of the actions asked for (none: all), `head` is the last entry's hash. */
  'journal.list': {
    input: z.strictObject({ actions: z.array(z.enum(journalActions)).default([]), ...page }),
    output: z.strictObject({
      total: z.number().int(),
      head: sha256Schema.nullable(),
      entries: z.array(journalRowSchema),
    }),
  },

  'sources.clip': {
    input: z.strictObject({
      input: clipInputSchema,
      url: z.string().max(4096).nullable().default(null),
      title: z.string().max(500).nullable().default(null),
      /** To capture again: the new snapshot joins this source. */
      sourceId: idSchema.nullable().default(null),
    }),
    output: clipResultSchema,
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
  'quotes.list': {
    input: z.strictObject({
      sourceId: idSchema.nullable().default(null),
      personId: idSchema.nullable().default(null),
      ids: z.array(idSchema).max(1000).nullable().default(null),
      ...page,
    }),
    output: z.strictObject({ total: z.number().int(), quotes: z.array(quoteViewSchema) }),
  },

  'people.list': { input: nothing, output: z.strictObject({ people: z.array(personRowSchema) }) },
  'people.create': { input: personContent, output: personSchema },
  'people.update': {
    input: z.strictObject({ id: idSchema, revision, changes: personContent.partial() }),
    output: personSchema,
  },
  /** Refused with a sentence while something points to the person. Answers what was removed. */
  'people.remove': { input: atRevision, output: personSchema },
  'people.restore': { input: z.strictObject({ removed: personSchema }), output: personSchema },
  /** The quotes and notes of `merged` follow to `keep`, its names become aliases, and it is removed: all or nothing. */
  'people.merge': {
    input: z.strictObject({ keep: atRevision, merged: atRevision }),
    output: z.strictObject({ person: personSchema, undo: mergeUndoSchema }),
  },
  /** Undoes a merge. `revision` is that of the person who was kept. */
  'people.split': {
    input: z.strictObject({ revision, undo: mergeUndoSchema }),
    output: z.strictObject({ changed: z.array(stepSchema) }),
  },

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
  'drafts.export': {
    input: z.strictObject({ id: idSchema, format: z.enum(['md', 'html']) }),
    output: z.strictObject({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
  },

  'search.query': {
    input: z.strictObject({
      query: z.string().max(2000),
      kinds: z.array(z.enum(searchableKinds)).default([]),
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

/** Every event the core may push. They say what to fetch again, and carry no content. */
export const events = {
  'notebook.changed': z.strictObject({ open: z.boolean() }),
  'records.changed': z.strictObject({ kind: z.enum(recordKinds), ids: z.array(idSchema) }),
  'settings.changed': nothing,
  /** From the host to one window, never from the core. */
  'host.command': hostCommandSchema,
  'verify.progress': verifyProgressSchema,
  'sample.progress': z.strictObject({ done: z.number().int(), total: z.number().int() }),
  'search.status': indexStatusSchema,
} as const

export type Method = keyof typeof methods
export type Input<M extends Method> = z.input<(typeof methods)[M]['input']>
export type Parsed<M extends Method> = z.output<(typeof methods)[M]['input']>
export type Output<M extends Method> = z.output<(typeof methods)[M]['output']>
export type EventName = keyof typeof events
export type Payload<E extends EventName> = z.output<(typeof events)[E]>
/** One handler a method: a missing one does not compile. */
export type Handlers = { [M in Method]: (input: Parsed<M>) => Output<M> | Promise<Output<M>> }

export const requestSchema = z.strictObject({ method: z.string(), input: z.unknown() })
export type Request = z.infer<typeof requestSchema>
export const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), code: z.enum(errorCodes), message: z.string() }),
])
export type Reply = z.infer<typeof replySchema>
export type EventMessage = { [E in EventName]: { name: E; payload: Payload<E> } }[EventName]
