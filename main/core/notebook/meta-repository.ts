import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { idSchema, instantSchema } from '../../../shared/domain/ids.ts'
import { AppError } from '../../../shared/errors.ts'
import { keyringSchema } from '../vault/keys.ts'

/** What must be known before the vault is open. The name is sealed: it may say what the investigation is about. */
const metaSchema = z.strictObject({
  id: idSchema,
  createdAt: instantSchema,
  keyring: keyringSchema.nullable(),
  /** The name's sealed bytes, base64. */
  name: z.base64(),
})
export type Meta = z.infer<typeof metaSchema>

export function writeMeta(db: DatabaseSync, meta: Meta): void {
  db.prepare('INSERT INTO meta (key, value) VALUES (:key, :value)').run({
    key: 'notebook',
    value: Buffer.from(JSON.stringify(metaSchema.parse(meta))),
  })
}

/** Throws AppError `damaged`. */
export function readMeta(db: DatabaseSync): Meta {
  const row = db.prepare('SELECT value FROM meta WHERE key = :key').get({ key: 'notebook' })
  const value = row?.['value']
  if (value instanceof Uint8Array) {
    const json = parseJson(Buffer.from(value).toString())
    const meta = metaSchema.safeParse(json)
    if (meta.success) return meta.data
  }
  throw new AppError(
    'damaged',
    'The notebook’s own description is damaged. Restore notebook.sqlite from a backup.',
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
