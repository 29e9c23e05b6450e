import { Button } from '../../ui/button.tsx'
import type { SaveState } from './autosave.ts'
import type { WritingKind } from './session.ts'

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** "Saved 14:32", and only when it is. */
export function saveWords(state: SaveState): string {
  switch (state.status) {
    case 'saved':
      return `Saved ${clock.format(state.savedAt)}`
    case 'saving':
      return 'Saving'
    default:
      return 'Not saved yet'
  }
}

type SaveTroubleProps = Readonly<{
  kind: WritingKind
  state: SaveState
  onRetry: () => void
  onLoadOther: () => void
  onKeepMine: () => void
}>

/** What stands in the way of saving, and what to do about it. */
export function SaveTrouble({ kind, state, onRetry, onLoadOther, onKeepMine }: SaveTroubleProps) {
  if (state.status === 'failed') {
    return (
      <div className="trouble" role="alert">
        <p>{state.sentence} What you wrote is kept here and will be tried again.</p>
        <Button small onClick={onRetry}>
          Try now
        </Button>
      </div>
    )
  }
  if (state.status === 'conflict') {
    return (
      <div className="trouble" role="alert">
        <p>{state.sentence} Nothing of either version is lost: choose which to go on with.</p>
        <Button small onClick={onKeepMine}>
          {`Keep mine as a new ${kind}`}
        </Button>
        <Button small onClick={onLoadOther}>
          Load the other
        </Button>
      </div>
    )
  }
  return null
}
