import type { Handlers } from '../../../shared/contract.ts'
import { shownReply } from '../../../shared/domain/sealed.ts'
import { defined } from '../records/defined.ts'
import type { CurrentSession } from '../session.ts'
import { keepClaims } from './kept-claims.ts'

type ReplyHandlers = Pick<Handlers, Extract<keyof Handlers, `replies.${string}`>>

/** Right of reply: what was put to whom, and what came back. */
export function createReplyHandlers(current: CurrentSession): ReplyHandlers {
  return {
    'replies.create': content => {
      const session = current()
      const { records, transact } = session.notebook
      const { reply, claims } = transact(() => {
        records.get('draft', content.draftId)
        if (content.personId !== null) records.get('person', content.personId)
        const claims = keepClaims(session, content.draftId, content.claimIds)
        return { reply: records.insert('reply', content), claims }
      })
      session.savedAll('claim', claims)
      session.saved('reply', reply)
      return shownReply(reply, session.people.all())
    },
    'replies.update': ({ id, revision, changes }) => {
      const session = current()
      const { records, transact } = session.notebook
      const { reply, claims } = transact(() => {
        if (changes.personId) records.get('person', changes.personId)
        const { who, ...rest } = changes
        // Of a sealed person the form was shown the label, and what it sends back must not take the name's place.
        const before = shownReply(records.get('reply', id), session.people.all())
        const kept = defined(who === before.who ? rest : changes)
        const reply = records.update('reply', id, revision, kept)
        return { reply, claims: keepClaims(session, reply.draftId, changes.claimIds ?? []) }
      })
      session.savedAll('claim', claims)
      session.saved('reply', reply)
      return shownReply(reply, session.people.all())
    },
    'replies.remove': ({ id, revision }) => {
      const session = current()
      const { records, transact } = session.notebook
      const removed = transact(() => {
        const before = records.get('reply', id)
        records.remove('reply', id, revision)
        return before
      })
      session.removed('reply', id)
      return removed
    },
    'replies.restore': ({ removed }) => {
      const session = current()
      const { records, transact } = session.notebook
      const reply = transact(() => {
        records.get('draft', removed.draftId)
        return records.restore('reply', removed)
      })
      session.saved('reply', reply)
      return reply
    },
  }
}
