import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $isHeadingNode } from '@lexical/rich-text'
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useEffect, useState } from 'react'

/** A heading of the draft. `level` is 2 or 3: the title is 1. `blocks` are the keys of the blocks under it. */
export type OutlineEntry = Readonly<{ key: NodeKey; level: number; text: string }>
export type Outline = Readonly<{ entries: readonly OutlineEntry[]; current: NodeKey | null }>

/** The headings of the editor above, and which of them the caret is under. */
export function useOutline(): Outline {
  const [editor] = useLexicalComposerContext()
  const [outline, setOutline] = useState<Outline>({ entries: [], current: null })
  useEffect(() => {
    const read = () => {
      const next = editor.read(() => $readOutline())
      setOutline(before => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    read()
    return editor.registerUpdateListener(read)
  }, [editor])
  return outline
}

function $readOutline(): Outline {
  const selection = $getSelection()
  const caret = $isRangeSelection(selection) ? selection.focus.getNode().getTopLevelElement() : null
  const entries: OutlineEntry[] = []
  let current: NodeKey | null = null
  let passed = false
  for (const block of $getRoot().getChildren()) {
    if ($isHeadingNode(block)) {
      entries.push({
        key: block.getKey(),
        level: Number(block.getTag().slice(1)),
        text: block.getTextContent(),
      })
      if (!passed) current = block.getKey()
    }
    if (caret?.is(block)) passed = true
  }
  return { entries, current: passed ? current : null }
}

/** Puts the caret at the start of a block, or of a quotation, and scrolls there. */
export function goTo(editor: LexicalEditor, key: NodeKey): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key)
      if ($isElementNode(node)) node.selectStart()
    },
    {
      onUpdate: () => {
        editor.focus()
        editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
      },
    },
  )
}
