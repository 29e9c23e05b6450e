import type { Draft } from '../../../shared/domain/draft.ts'
import type { Review } from '../../../shared/domain/review.ts'
import type { Session } from '../session.ts'

/** Whether a draft is no longer the one that was signed. A draft that reads as the signed version again is. */
export function isEditedSince(
  { notebook }: Session,
  { revision, title, content }: Draft,
  { signed }: Review,
): boolean {
  if (!signed || signed.draftRevision === revision) return false
  const version = notebook.records.find('version', signed.versionId)
  return version?.title !== title || JSON.stringify(version.content) !== JSON.stringify(content)
}
