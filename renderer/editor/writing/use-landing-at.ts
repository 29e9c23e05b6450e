import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getSelection, $isRangeSelection, HISTORIC_TAG } from 'lexical'
import { useEffect } from 'react'
import type { Range } from '../../../shared/domain/ids.ts'
import { $selectText } from './text-spots.ts'
import { lightHits } from './written-hits.ts'

/**
 * Puts the caret where a stretch of the plain text (`draftText`) begins, lights the stretch and brings it into view:
 * once for each that is come to.
 */
export function useLandingAt(range: Range | null): void {
  const [editor] = useLexicalComposerContext()
  const [start, end] = range ?? []
  useEffect(() => {
    if (start === undefined || end === undefined) return
    let putOut = () => {}
    editor.update(
      () => {
        const key = $selectText([start, end])
        const selection = $getSelection()
        if (key === null || !$isRangeSelection(selection)) return
        // Selected words would be lost to the next letter that is typed.
        const { anchor, focus } = selection
        focus.set(anchor.key, anchor.offset, anchor.type)
      },
      {
        tag: HISTORIC_TAG,
        onUpdate: () => {
          editor.focus()
          const key = editor.read(() => {
            const selection = $getSelection()
            return $isRangeSelection(selection) ? selection.anchor.key : null
          })
          if (key !== null) editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
          putOut = lightHits(editor, [[start, end]])
        },
      },
    )
    return () => putOut()
  }, [editor, start, end])
}
