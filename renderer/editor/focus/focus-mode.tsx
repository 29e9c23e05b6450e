import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getSelection, $isRangeSelection } from 'lexical'
import { useEffect, useState } from 'react'
import { useCommands } from '../../app/commands.ts'
import { Button } from '../../ui/button.tsx'
import { chordWords } from '../../ui/chord-words.ts'
import { words as editorWords } from '../words.ts'
import './focus.css'

/** Read when drawn: the language may change. */
const words = editorWords.focus
const key = 'F9'

/** Nothing but the text, the paragraph with the caret at full ink; a key turns it on and off. */
export function FocusMode() {
  const [editor] = useLexicalComposerContext()
  const [on, setOn] = useState(false)
  const turn = () => {
    setOn(!on)
    editor.focus()
  }
  useCommands([{ id: 'focus', words: words.command, group: 'Here', icon: 'drafts', keys: [key], run: turn }])
  useEffect(() => {
    if (!on) return
    const root = document.documentElement
    root.dataset['writing'] = 'focus'
    let here: HTMLElement | null = null
    const mark = () => {
      const block = editor.read(() => {
        const selection = $getSelection()
        return $isRangeSelection(selection)
          ? selection.focus.getNode().getParents().at(-2)?.getKey()
          : undefined
      })
      const next = block === undefined ? here : editor.getElementByKey(block)
      if (next === here && here?.classList.contains('here')) return
      here?.classList.remove('here')
      next?.classList.add('here')
      here = next
    }
    mark()
    const stop = editor.registerUpdateListener(mark)
    return () => {
      stop()
      here?.classList.remove('here')
      delete root.dataset['writing']
    }
  }, [editor, on])
  return (
    on && (
      <div className="leave-focus">
        <Button small look="quiet" shortcut={chordWords(key)} onClick={turn}>
          {words.leave}
        </Button>
      </div>
    )
  )
}
