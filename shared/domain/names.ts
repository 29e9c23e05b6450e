import { z } from 'zod'
import { idSchema } from './ids.ts'
import { searchableKinds } from './search.ts'

/**
 * A document in which a name stands. `form` is how it is written there, empty where words may not be shown; `places` is
 * how often. `spelling`: never as it is on the list.
 */
export const namedDocumentSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(searchableKinds),
  title: z.string(),
  sourceId: idSchema.nullable(),
  form: z.string(),
  places: z.number().int().positive(),
  spelling: z.boolean(),
})
export type NamedDocument = z.infer<typeof namedDocumentSchema>

/** A name of the list. `exact` and `spelling` count all documents; `documents` are the first of them. */
export const nameRowSchema = z.strictObject({
  name: z.string(),
  exact: z.number().int().nonnegative(),
  spelling: z.number().int().nonnegative(),
  documents: z.array(namedDocumentSchema),
})
export type NameRow = z.infer<typeof nameRowSchema>
