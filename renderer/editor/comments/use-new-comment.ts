import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getSelection, $isRangeSelection } from 'lexical'
import { useState } from 'react'
import { useCommands } from '../../app/commands.ts'
import { say } from '../../ui/notices.ts'
import { words as editorWords } from '../words.ts'

/** Read when drawn: the language may change. */
const words = editorWords.comments

/** Whether a comment is being written; a key begins it on the selected words. */
export function useNewComment() {
  const [editor] = useLexicalComposerContext()
  const state = useState(false)
  const [, setCommenting] = state
  useCommands([
    {
      id: 'comment',
      words: words.command,
      group: 'Here',
      icon: 'notes',
      keys: ['Mod+Alt+M'],
      run: () => {
        const selected = editor.read(() => {
          const selection = $getSelection()
          return $isRangeSelection(selection) && !selection.isCollapsed()
        })
        if (selected) setCommenting(true)
        else say(words.selectFirst)
      },
    },
  ])
  return state
}
