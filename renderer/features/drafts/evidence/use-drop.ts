import { caretFromPoint } from '@lexical/clipboard'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $createRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
} from 'lexical'
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { DRAGGED } from '../../../quoting/dragged.ts'

export type DropLine = Readonly<{ left: number; top: number; height: number }>

/**
 * Lets a card be dropped into the editor above. Answers the line where it would land, in px within `page`; `onDrop`
 * gets the card's key with the caret already there.
 */
export function useDrop(page: RefObject<HTMLElement | null>, onDrop: (key: string) => void): DropLine | null {
  const [editor] = useLexicalComposerContext()
  const [line, setLine] = useState<DropLine | null>(null)
  const dropped = useEffectEvent(onDrop)
  useEffect(() => {
    const over = (event: DragEvent): boolean => {
      if (!event.dataTransfer?.types.includes(DRAGGED)) return false
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      const range = rangeAt(event)
      const origin = page.current?.getBoundingClientRect()
      const rect = range?.getClientRects()[0] ?? null
      setLine(
        rect && origin
          ? { left: rect.left - origin.left, top: rect.top - origin.top, height: rect.height }
          : null,
      )
      return true
    }
    const drop = (event: DragEvent): boolean => {
      const key = event.dataTransfer?.getData(DRAGGED)
      if (!key) return false
      event.preventDefault()
      setLine(null)
      const range = rangeAt(event)
      if (range) {
        const selection = $createRangeSelection()
        selection.applyDOMRange(range)
        $setSelection(selection)
      }
      // The insertion is an update of its own, after this one that placed the caret.
      queueMicrotask(() => dropped(key))
      return true
    }
    const end = () => setLine(null)
    const stops = [
      editor.registerCommand(DRAGOVER_COMMAND, over, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DROP_COMMAND, drop, COMMAND_PRIORITY_HIGH),
    ]
    window.addEventListener('dragend', end)
    return () => {
      window.removeEventListener('dragend', end)
      for (const stop of stops) stop()
    }
  }, [editor, page])
  return line
}

function rangeAt(event: DragEvent): Range | null {
  const at = caretFromPoint(event.clientX, event.clientY)
  if (!at) return null
  const range = document.createRange()
  range.setStart(at.node, at.offset)
  range.collapse(true)
  return range
}
