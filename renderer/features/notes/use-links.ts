import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { type Way, windowUndo } from '../../app/undo.ts'
import type { WritingSession } from '../../editor/writing/session.ts'
import { sayFailed } from '../../ui/notices.ts'
import { words } from './words.ts'

type Change = (about: readonly string[]) => readonly string[]

/** What ties a note to other things and unties it. The session knows which revision the note is at. */
export function useLinks(session: WritingSession) {
  const client = useClient()
  const set = async (change: Change): Promise<void> => {
    await session.autosave.between(async revision => {
      const { about } = await client.call('notes.get', { id: session.id })
      return client.call('notes.link', { id: session.id, revision, about: [...change(about)] })
    })
  }
  /** The session keeps count of the note's revisions by itself. */
  const way = (there: Change, back: Change): Way => {
    return async () => {
      await set(there)
      return { steps: [], back: way(back, there) }
    }
  }
  const did = async (id: string, tied: boolean, said: string) => {
    const tie = (about: readonly string[]) => [...about.filter(other => other !== id), id]
    const untie = (about: readonly string[]) => about.filter(other => other !== id)
    try {
      await set(tied ? tie : untie)
      windowUndo.did({ said, undo: way(tied ? untie : tie, tied ? tie : untie) })
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  return {
    tie: (id: string, title: string) => did(id, true, words.did.tie({ title })),
    untie: (id: string, title: string) => did(id, false, words.did.untie({ title })),
  }
}
