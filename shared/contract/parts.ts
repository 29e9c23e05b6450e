import { z } from 'zod'
import { idSchema } from '../domain/ids.ts'
import { notebookLimits } from '../domain/notebook.ts'

// What several areas of the contract are made of.
export const nothing = z.strictObject({})
export const done = z.strictObject({ done: z.literal(true) })
export const byId = z.strictObject({ id: idSchema })
export const path = z.string().min(1).max(4096)
/** A passphrase or recovery code. */
export const secret = z.string().min(1).max(notebookLimits.secret)
export const revision = z.number().int().positive()
export const atRevision = z.strictObject({ id: idSchema, revision })

/** A stretch of a longer list. */
export const page = {
  offset: z.number().int().nonnegative().default(0),
  limit: z.number().int().min(1).max(1000).default(200),
}

/** A record's revision before and after a change. */
export const stepSchema = z.strictObject({ id: idSchema, was: revision, now: revision })
export type Step = z.infer<typeof stepSchema>
