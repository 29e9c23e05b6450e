import { z } from 'zod'
import { hostCommandSchema } from '../domain/host-command.ts'
import { idSchema } from '../domain/ids.ts'
import { recordKinds, verifyProgressSchema } from '../domain/notebook.ts'
import { indexStatusSchema } from '../domain/search.ts'
import { nothing } from './parts.ts'

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
  /** Documents in which a list of names was looked for. */
  'names.progress': z.strictObject({ done: z.number().int(), total: z.number().int() }),
} as const
