import { useQueryClient } from '@tanstack/react-query'
import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { wayToRestore } from '../../app/undo/ways.ts'
import { windowUndo } from '../../app/undo.ts'
import { sayFailed } from '../../ui/notices.ts'
import { words as editorWords } from '../words.ts'
import { methodsOf, openSession, type WritingKind } from './session.ts'
import { type RouteOf, removableWritten } from './written-ways.ts'

/** Read when needed: the language may change. */
const words = editorWords.remove

/**
 * Removes a note or a draft, with a way back. What is still unsaved is saved first, so that undoing brings all of it
 * back. Answers whether it was removed.
 */
export function useRemoveWritten(kind: WritingKind, routeOf: RouteOf) {
  const client = useClient()
  const queries = useQueryClient()
  return async (id: string): Promise<boolean> => {
    const removable = removableWritten(client, queries, kind, routeOf)
    try {
      const session = openSession(id)
      await session?.autosave.flush()
      const state = session?.autosave.current()
      if (state?.status === 'failed' || state?.status === 'conflict') {
        sayFailed(words.unsaved[kind]({ sentence: state.sentence }))
        return false
      }
      const { revision } = session
        ? { revision: session.autosave.revision() }
        : await client.call(methodsOf[kind].get, { id })
      const removed = await removable.remove({ id, revision })
      const title = removed.title.trim()
      windowUndo.did({
        said: title === '' ? words.untitled[kind] : words.removed({ title }),
        undo: wayToRestore(removed, removable),
      })
      return true
    } catch (error) {
      sayFailed(sentenceFor(error))
      return false
    }
  }
}
