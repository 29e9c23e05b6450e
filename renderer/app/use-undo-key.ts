import { useEffect } from 'react'
import { isTyping, runChord } from '../ui/keys.ts'
import { windowUndo } from './undo.ts'
import { isDialogOpen } from './use-shortcuts.ts'

/** Ctrl+Z takes back what was done last to the notebook. In a field or an editor it is theirs. */
export function useUndoKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || isDialogOpen()) return
      runChord(event, { 'Mod+Z': () => void windowUndo.undoLast() })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
