import { Button } from '../../ui/button.tsx'
import { formatClock } from '../../ui/format.ts'
import { words as editorWords } from '../words.ts'
import type { SaveState } from './autosave.ts'
import type { WritingSession } from './session.ts'
import { useSaveState } from './use-writing.ts'

/** Read when drawn: the language may change. */
const words = editorWords.save

/** "Saved 14:32", and only when it is. */
export function saveWords(state: SaveState): string {
  switch (state.status) {
    case 'saved':
      return words.saved({ time: formatClock(state.savedAt) })
    case 'saving':
      return words.saving
    default:
      return words.unsaved
  }
}

type SaveTroubleProps = Readonly<{
  session: WritingSession
  onLoadOther: () => void
  onKeepMine: () => void
}>

/** What stands in the way of saving, and what to do about it. */
export function SaveTrouble({ session, onLoadOther, onKeepMine }: SaveTroubleProps) {
  const state = useSaveState(session)
  if (state.status === 'failed') {
    return (
      <div className="trouble" role="alert">
        <p>{words.kept({ sentence: state.sentence })}</p>
        <Button small onClick={() => void session.autosave.flush()}>
          {words.tryNow}
        </Button>
      </div>
    )
  }
  if (state.status === 'conflict') {
    return (
      <div className="trouble" role="alert">
        <p>{words.conflict({ sentence: state.sentence })}</p>
        <Button small onClick={onKeepMine}>
          {words.keepMine[session.kind]}
        </Button>
        <Button small onClick={onLoadOther}>
          {words.loadOther}
        </Button>
      </div>
    )
  }
  return null
}
