import type { Input } from '../../../shared/contract.ts'
import type { Claim } from '../../../shared/domain/review.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Session } from '../session.ts'
import { actorOf, type Changed, changed, openReview, wasHandedOut } from './acting.ts'

/**
 * Puts records of claims back as they stood before an act: all of them, or none. Only what an act of this session
 * answered can be put back, so that nobody's verdict is made up.
 * @throws AppError `conflict` where one was changed since, `forbidden` where it never stood so
 */
export function putBack(session: Session, { draftId, items }: Input<'claims.putBack'>): Changed {
  const { records, transact } = session.notebook
  actorOf(session)
  if (!openReview(session, draftId))
    throw new AppError('forbidden', 'The review of this draft is not open any more. Nothing was put back.')
  const acts = transact(() =>
    items.map(({ id, revision, before }): { after: Claim | null; before: Claim | null } => {
      const now = session.claims.all().get(id) ?? null
      if ((now?.revision ?? null) !== revision || (now && now.draftId !== draftId))
        throw new AppError('conflict', 'A claim was changed in the meantime. Nothing was put back.')
      if (before && (before.id !== id || before.draftId !== draftId || !wasHandedOut(session, before)))
        throw new AppError('forbidden', 'This claim never stood so. Nothing was put back.')
      if (!before) {
        if (now) records.remove('claim', id, now.revision)
        return { after: null, before: now }
      }
      const { id: _, revision: __, createdAt, updatedAt, ...content } = before
      const after = now
        ? records.update('claim', id, now.revision, content)
        : records.restore('claim', before)
      return { after, before: now }
    }),
  )
  session.savedAll(
    'claim',
    acts.flatMap(({ after }) => after ?? []),
  )
  for (const { after, before } of acts) if (!after && before) session.removed('claim', before.id)
  return changed(session, acts)
}
