import type { LexicalEditor } from 'lexical'
import type { Range } from '../../../shared/domain/ids.ts'
import { $partsOf, type NodePart } from './text-spots.ts'

/** The name under which hits are painted; its `::highlight()` rule stands in editor.css. */
const NAME = 'written-hit'

/**
 * Lights every hit of a search in what was written, without touching the document. The hits are those of the text as
 * it was found: the first edit puts them out. Answers how to put them out before.
 */
export function lightHits(editor: LexicalEditor, ranges: readonly Range[]): () => void {
  const parts = editor.read(() => $partsOf(ranges))
  const painted = parts.flatMap(part => domRange(editor, part) ?? [])
  if (painted.length > 0) CSS.highlights.set(NAME, new Highlight(...painted))
  const text = editor.getRootElement()?.textContent
  const stopListening = editor.registerTextContentListener(() => {
    if (editor.getRootElement()?.textContent !== text) putOut()
  })
  function putOut() {
    stopListening()
    CSS.highlights.delete(NAME)
  }
  return putOut
}

function domRange(editor: LexicalEditor, { key, start, end }: NodePart): globalThis.Range | null {
  const element = editor.getElementByKey(key)
  const text = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
  if (!text || end > (text.textContent?.length ?? 0)) return null
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, end)
  return range
}
