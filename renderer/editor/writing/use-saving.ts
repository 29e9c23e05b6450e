import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { BLUR_COMMAND, COMMAND_PRIORITY_LOW } from 'lexical'
import { useEffect } from 'react'
import { useShortcuts } from '../../app/use-shortcuts.ts'
import type { WritingSession } from './session.ts'

/** Hands every change of the editor above to the session; leaving the text saves at once, and so does Ctrl+S. */
export function useSaving(session: WritingSession): void {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const stops = [
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size > 0 || dirtyLeaves.size > 0) session.write({ content: editorState })
      }),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          void session.autosave.flush()
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [editor, session])
  useShortcuts({ 'Mod+S': () => void session.autosave.flush() })
}
