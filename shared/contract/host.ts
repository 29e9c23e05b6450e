import { z } from 'zod'
import { settingsChangesSchema, settingsSchema } from '../domain/notebook.ts'
import { done, nothing, path } from './parts.ts'

/** What the window asks of its host, and the preferences. */
export const hostMethods = {
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
  'settings.set': { input: settingsChangesSchema, output: settingsSchema },
} as const
