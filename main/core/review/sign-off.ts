import type { Id } from '../../../shared/domain/ids.ts'
import type { Review } from '../../../shared/domain/review.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Session } from '../session.ts'
import { sha256Hex } from '../vault/vault.ts'
import { keepVersion } from '../written/versions.ts'
import { editorOf } from './acting.ts'
import { readDesk } from './desk.ts'

/**
 * Signs a draft off as it stands: keeps it as a named version, and the journal says so. Everything is looked at once
 * more: quotations, terms, verdicts, gates and questions.
 * @throws AppError `conflict` where the draft has moved on or is signed already, `forbidden` where something is in the
 * way, with the first of it in its sentence
 */
export function signOff(session: Session, draftId: Id, draftRevision: number): Review {
  const { records, transact } = session.notebook
  const by = editorOf(session, 'A sign-off')
  const { draft: shown, review, obstacles } = readDesk(session, draftId)
  if (shown.revision !== draftRevision)
    throw new AppError(
      'conflict',
      'The draft was edited in the meantime. It was not signed off; look at it as it is now.',
    )
  if (review?.signed)
    throw new AppError('conflict', 'This review is signed off already. Start another one to sign again.')
  const [first] = obstacles
  if (first || !review)
    throw new AppError(
      'forbidden',
      `${first?.sentence ?? 'No review was started.'} The draft was not signed off.`,
    )
  const { tell, signed } = transact(() => {
    const draft = records.get('draft', draftId)
    const { version, tell } = keepVersion(session, draft, `Signed off, pass ${review.pass}`)
    const signed = records.update(
      'review',
      review.id,
      review.revision,
      {
        signed: {
          by,
          at: version.createdAt,
          versionId: version.id,
          draftRevision,
          digest: sha256Hex(JSON.stringify(version)),
        },
      },
      undefined,
      'signed',
    )
    return { tell, signed }
  })
  tell()
  session.saved('review', signed)
  return signed
}
