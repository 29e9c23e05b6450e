import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { textRange } from '../guard/text-ranges.ts'
import type { Untied } from './use-untied.ts'

/** The name under which untied quotations are painted; its `::highlight()` rule stands in guard.css. */
const NAME = 'untied'

/** Paints the quotations that are tied to nothing, without touching the document. */
export function useUntiedMarks(untied: readonly Untied[]): void {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const ranges = untied.flatMap(({ block, start, end }) => {
      const element = editor.getElementByKey(block)
      const range = element && textRange(element, start, end)
      return range ? [range] : []
    })
    CSS.highlights.set(NAME, new Highlight(...ranges))
    return () => void CSS.highlights.delete(NAME)
  }, [editor, untied])
}
