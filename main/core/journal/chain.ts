import type { z } from 'zod'
import { sha256Schema } from '../../../shared/domain/ids.ts'
import { journalEntrySchema } from '../../../shared/domain/notebook.ts'
import { sha256Hex } from '../vault/vault.ts'

/**
 * What one entry says. `digest` is the SHA-256 of the record's JSON after the act (of the original's bytes for
 * `captured` snapshots it is in the record itself); `previous` is the hash of the entry before, zeros for the first.
 */
export const journalBodySchema = journalEntrySchema
  .omit({ sequence: true, hash: true })
  .extend({ previous: sha256Schema })
export type JournalBody = z.infer<typeof journalBodySchema>

export const GENESIS = '0'.repeat(64)

/** The hash of an entry: SHA-256 over its JSON as stored, which holds the hash of the one before. */
export const entryHash = (json: Uint8Array | string): string => sha256Hex(json)
