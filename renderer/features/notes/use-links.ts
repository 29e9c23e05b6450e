import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { windowUndo } from '../../app/undo.ts'
import type { WritingSession } from '../../editor/writing/session.ts'
import { sayFailed } from '../../ui/notices.ts'
import { words } from './words.ts'

/** What ties a note to other things and unties it. The session knows which revision the note is at. */
export function useLinks(session: WritingSession) {
  const client = useClient()
  const set = async (change: (about: readonly string[]) => readonly string[]): Promise<void> => {
    await session.autosave.between(async revision => {
      const { about } = await client.call('notes.get', { id: session.id })
      return client.call('notes.link', { id: session.id, revision, about: [...change(about)] })
    })
  }
  const did = async (id: string, tied: boolean, said: string) => {
    const tie = (about: readonly string[]) => [...about.filter(other => other !== id), id]
    const untie = (about: readonly string[]) => about.filter(other => other !== id)
    try {
      await set(tied ? tie : untie)
      windowUndo.did({
        said,
        undo: async () => {
          await set(tied ? untie : tie)
          return []
        },
      })
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  return {
    tie: (id: string, title: string) => did(id, true, words.did.tie({ title })),
    untie: (id: string, title: string) => did(id, false, words.did.untie({ title })),
  }
}
