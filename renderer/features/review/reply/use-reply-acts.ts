import type { Input } from '../../../../shared/contract.ts'
import type { Reply } from '../../../../shared/domain/review.ts'
import { useClient } from '../../../app/client.tsx'
import { type Removable, wayTo, wayToRemove, wayToRestore } from '../../../app/undo/ways.ts'
import { windowUndo } from '../../../app/undo.ts'
import { words } from './words.ts'

export type ReplyFields = Omit<Input<'replies.create'>, 'draftId'>

/** Adding, changing and removing rights of reply so that it can be undone. Each rejects with what the core said. */
export function useReplyActs(draftId: string) {
  const client = useClient()
  const removable: Removable<Reply> = {
    remove: at => client.call('replies.remove', at),
    restore: removed => client.call('replies.restore', { removed }),
  }
  return {
    create: async (fields: ReplyFields): Promise<void> => {
      const made = await client.call('replies.create', { ...fields, draftId })
      windowUndo.did({ said: words.made, undo: wayToRemove(made, removable) })
    },
    change: async (before: Reply, fields: ReplyFields): Promise<void> => {
      const { id } = before
      const setTo = (changes: ReplyFields) => (revision: number) =>
        client.call('replies.update', { id, revision, changes })
      const after = await setTo(fields)(before.revision)
      windowUndo.did({
        said: words.changed,
        undo: wayTo(
          id,
          { revision: after.revision, reach: setTo(fields) },
          { revision: before.revision, reach: setTo(fieldsOf(before)) },
        ),
      })
    },
    remove: async ({ id, revision }: Reply): Promise<void> => {
      const removed = await removable.remove({ id, revision })
      windowUndo.did({ said: words.removed, undo: wayToRestore(removed, removable) })
    },
  }
}

/** What a person wrote of a reply. */
export function fieldsOf(reply: Reply): ReplyFields {
  const {
    id: _id,
    revision: _revision,
    createdAt: _made,
    updatedAt: _changed,
    draftId: _draft,
    ...fields
  } = reply
  return fields
}
