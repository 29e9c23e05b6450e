import { useQueryClient } from '@tanstack/react-query'
import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { windowUndo } from '../../app/undo.ts'
import { sayFailed } from '../../ui/notices.ts'
import { words as editorWords } from '../words.ts'
import { endSession, methodsOf, openSession, type WritingKind } from './session.ts'

/** Read when needed: the language may change. */
const words = editorWords.remove

/**
 * Removes a note or a draft, with a way back. What is still unsaved is saved first, so that undoing brings all of it
 * back. Answers whether it was removed; `onRestored` runs when it is back.
 */
export function useRemoveWritten(kind: WritingKind, onRestored: (id: string) => void) {
  const client = useClient()
  const queries = useQueryClient()
  return async (id: string): Promise<boolean> => {
    const { list, get, remove, restore } = methodsOf[kind]
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
        : await client.call(get, { id })
      const removed = await client.call(remove, { id, revision })
      const title = removed.title.trim()
      if (session) endSession(session)
      // The list first: it must not lead back to what is gone.
      await queries.invalidateQueries({ queryKey: [list] })
      windowUndo.did({
        said: title === '' ? words.untitled[kind] : words.removed({ title }),
        undo: async () => {
          const restored = await client.call(restore, { removed: removed as never })
          onRestored(id)
          return [{ id, was: removed.revision, now: restored.revision }]
        },
      })
      return true
    } catch (error) {
      sayFailed(sentenceFor(error))
      return false
    }
  }
}
