import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import type { Comments } from './use-comments.ts'

/** The names under which commented words are painted; their `::highlight()` rules stand in comments.css. */
const NAME = 'comment'
const CURRENT = 'comment-current'

/** Paints the words that open comments are on, without touching the document. */
export function useCommentMarks({ all, atCaret }: Comments): void {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    if (all.length === 0) return
    const paint = () => {
      const open = all.filter(thread => !thread.resolved)
      const rangesOf = (threads: typeof open) =>
        threads.flatMap(({ keys }) =>
          keys.flatMap(key => {
            const element = editor.getElementByKey(key)
            if (!element) return []
            const range = document.createRange()
            range.selectNodeContents(element)
            return [range]
          }),
        )
      CSS.highlights.set(NAME, new Highlight(...rangesOf(open)))
      CSS.highlights.set(CURRENT, new Highlight(...rangesOf(open.filter(({ id }) => atCaret.includes(id)))))
    }
    paint()
    // Typing may draw a text anew under the same key.
    const stop = editor.registerUpdateListener(paint)
    return () => {
      stop()
      CSS.highlights.delete(NAME)
      CSS.highlights.delete(CURRENT)
    }
  }, [editor, all, atCaret])
}
