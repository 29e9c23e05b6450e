import { z } from 'zod'

/** UUIDv7, lower case: sorts by the time of its making. */
export const idSchema = z.uuid()
export type Id = z.infer<typeof idSchema>

/** Milliseconds since 1970-01-01 UTC. */
export const instantSchema = z.number().int().nonnegative()

/** Lower-case hex SHA-256. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

/** Half-open range of UTF-16 code units in a snapshot's text. */
export const rangeSchema = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])
export type Range = z.infer<typeof rangeSchema>

/** What every record carries. `revision` starts at 1 and grows by one with each change. */
export const recordFields = {
  id: idSchema,
  revision: z.number().int().positive(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
}
