import type { z } from 'zod'
import { draftSchema, noteSchema, versionSchema } from '../../../shared/domain/draft.ts'
import type { RecordKind } from '../../../shared/domain/notebook.ts'
import { personSchema, quoteSchema } from '../../../shared/domain/quote.ts'
import { claimSchema, replySchema, reviewSchema } from '../../../shared/domain/review.ts'
import { savedSearchSchema } from '../../../shared/domain/saved-search.ts'
import { snapshotSchema, sourceSchema } from '../../../shared/domain/source.ts'

/** What a body of each kind must be, on the way in and out. */
export const recordSchemas = {
  source: sourceSchema,
  snapshot: snapshotSchema,
  quote: quoteSchema,
  person: personSchema,
  note: noteSchema,
  draft: draftSchema,
  version: versionSchema,
  search: savedSearchSchema,
  claim: claimSchema,
  review: reviewSchema,
  reply: replySchema,
} as const satisfies Record<RecordKind, z.ZodType>

export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>
/** What the store itself gives a record. */
export type Content<K extends RecordKind> = Omit<RecordOf<K>, 'id' | 'revision' | 'createdAt' | 'updatedAt'>
