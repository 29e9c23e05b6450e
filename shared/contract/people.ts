import { z } from 'zod'
import { idSchema } from '../domain/ids.ts'
import { personRowSchema, personSchema } from '../domain/quote.ts'
import { atRevision, nothing, revision, secret, stepSchema } from './parts.ts'

const personContent = personSchema.pick({ name: true, aliases: true, role: true, defaultTerms: true })

/** What brings two merged people apart again. */
const mergeUndoSchema = z.strictObject({
  kept: personSchema,
  merged: personSchema,
  quotes: z.array(atRevision),
  notes: z.array(atRevision),
})

/** People, and bringing two that are one together. */
export const peopleMethods = {
  'people.list': { input: nothing, output: z.strictObject({ people: z.array(personRowSchema) }) },
  'people.create': { input: personContent, output: personSchema },
  'people.update': {
    input: z.strictObject({ id: idSchema, revision, changes: personContent.partial() }),
    output: personSchema,
  },
  /** Under a label: from then on no answer but `people.open` holds a name of theirs. Again: another label. */
  'people.seal': {
    input: atRevision.extend({ label: z.string().trim().min(1).max(200) }),
    output: personSchema,
  },
  'people.unseal': { input: atRevision.extend({ passphrase: secret }), output: personSchema },
  /** Who a sealed person is. The journal says that it was shown. */
  'people.open': {
    input: z.strictObject({ id: idSchema, passphrase: secret }),
    output: personSchema.pick({ name: true, aliases: true, role: true }),
  },
  /** Refused with a sentence while something points to the person. Answers what was removed. */
  'people.remove': { input: atRevision, output: personSchema },
  'people.restore': { input: z.strictObject({ removed: personSchema }), output: personSchema },
  /** The quotes and notes of `merged` follow to `keep`, its names become aliases, and it is removed: all or nothing. */
  'people.merge': {
    input: z.strictObject({ keep: atRevision, merged: atRevision }),
    output: z.strictObject({ person: personSchema, changed: z.array(stepSchema), undo: mergeUndoSchema }),
  },
  /** Undoes a merge. `revision` is that of the person who was kept. */
  'people.split': {
    input: z.strictObject({ revision, undo: mergeUndoSchema }),
    output: z.strictObject({ changed: z.array(stepSchema) }),
  },
} as const
