import type { Handlers, Output } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CurrentSession, Session } from '../session.ts'
import { actorOf, passesOf } from './acting.ts'
import { readDesk } from './desk.ts'
import { signOff } from './sign-off.ts'
import { isEditedSince } from './signed.ts'

type ReviewHandlers = Pick<Handlers, Extract<keyof Handlers, `reviews.${string}`>>

/** Passes over drafts: from their beginning to their sign-off. */
export function createReviewHandlers(current: CurrentSession): ReviewHandlers {
  return {
    'reviews.list': () => ({ rows: rowsOf(current()) }),
    'reviews.desk': ({ draftId }) => readDesk(current(), draftId),
    'reviews.start': ({ draftId }) => {
      const session = current()
      const { records, transact } = session.notebook
      const by = actorOf(session)
      const review = transact(() => {
        records.get('draft', draftId)
        const last = passesOf(session, draftId).at(-1)
        if (last && !last.signed)
          throw new AppError('conflict', 'A review of this draft is open already. Nothing was changed.')
        return records.insert('review', { draftId, pass: (last?.pass ?? 0) + 1, startedBy: by, signed: null })
      })
      session.saved('review', review)
      return review
    },
    'reviews.signOff': ({ draftId, draftRevision }) => signOff(current(), draftId, draftRevision),
  }
}

type Row = Output<'reviews.list'>['rows'][number]

function rowsOf(session: Session): Row[] {
  // Taken whole first: what is read of each draft may read the same table anew.
  const drafts = [...session.notebook.records.each('draft')]
  const rows = drafts.map((draft): Row => {
    const last = passesOf(session, draft.id).at(-1)
    const { id: draftId, title, updatedAt } = draft
    const state = !last
      ? 'not-started'
      : !last.signed
        ? 'open'
        : isEditedSince(session, draft, last)
          ? 'edited-since'
          : 'signed'
    return { draftId, title, updatedAt, pass: last?.pass ?? null, state }
  })
  return rows.sort((a, b) => b.updatedAt - a.updatedAt)
}
