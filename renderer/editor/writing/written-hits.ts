import { HISTORIC_TAG, type LexicalEditor } from 'lexical'
import type { Range } from '../../../shared/domain/ids.ts'
import { $partsOf, $selectText, type NodePart } from './text-spots.ts'

/** The name under which hits are painted; its `::highlight()` rule stands in editor.css. */
const NAME = 'written-hit'

/**
 * Lights every hit of a search in what was written, without touching the document. The hits are those of the text as
 * it was found: the first edit puts them out, and `onOut` hears of it. Answers how to put them out before.
 */
export function lightHits(
  editor: LexicalEditor,
  ranges: readonly Range[],
  onOut: () => void = () => {},
): () => void {
  const parts = editor.read(() => $partsOf(ranges))
  const painted = parts.flatMap(part => domRange(editor, part) ?? [])
  if (painted.length > 0) CSS.highlights.set(NAME, new Highlight(...painted))
  const text = editor.getRootElement()?.textContent
  const stopListening = editor.registerTextContentListener(() => {
    if (editor.getRootElement()?.textContent === text) return
    putOut()
    onOut()
  })
  function putOut() {
    stopListening()
    CSS.highlights.delete(NAME)
  }
  return putOut
}

/** Selects a range of the plain text, brings it into view, and goes there; nothing comes of it where it is gone. */
export function goToHit(editor: LexicalEditor, range: Range, then: () => void = () => {}): void {
  let key: string | null = null
  editor.update(
    () => {
      key = $selectText(range)
    },
    {
      tag: HISTORIC_TAG,
      onUpdate: () => {
        if (key === null) return
        editor.focus()
        editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
        then()
      },
    },
  )
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
