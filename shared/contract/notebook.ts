import { z } from 'zod'
import { sha256Schema } from '../domain/ids.ts'
import {
  conditionSchema,
  journalActions,
  journalRowSchema,
  notebookInfoSchema,
  notebookLimits,
  recentNotebookSchema,
  verifyReportSchema,
} from '../domain/notebook.ts'
import { done, nothing, page, path, secret } from './parts.ts'

/** The notebook as a whole, and its journal. */
export const notebookMethods = {
  'notebook.current': { input: nothing, output: z.strictObject({ notebook: notebookInfoSchema.nullable() }) },
  'notebook.recent': { input: nothing, output: z.strictObject({ notebooks: z.array(recentNotebookSchema) }) },
  /** What of a notebook that does not open is safe, and what is not. */
  'notebook.examine': { input: z.strictObject({ path }), output: conditionSchema },
  'notebook.create': {
    input: z.strictObject({
      path,
      name: z.string().trim().min(1).max(notebookLimits.name),
      passphrase: secret.nullable(),
    }),
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
} as const
