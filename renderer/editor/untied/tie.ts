import {
  $createRangeSelection,
  $getNodeByKey,
  $isElementNode,
  $isTextNode,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type PointType,
} from 'lexical'
import { $createLiveQuoteNode } from '../nodes/live-quote-node.ts'
import type { Typed } from './use-untied.ts'

/** Makes typed words a live quote of this quote, as one step of undo. Nothing happens where they have changed since. */
export function tie(editor: LexicalEditor, { block, start, end, text }: Typed, quoteId: string): void {
  editor.update(
    () => {
      const node = $getNodeByKey(block)
      if (!$isElementNode(node)) return
      const selection = $createRangeSelection()
      let at = 0
      for (const one of node.getAllTextNodes()) {
        const size = one.getTextContentSize()
        if (start >= at && start < at + size) selection.anchor.set(one.getKey(), start - at, 'text')
        if (end > at && end <= at + size) selection.focus.set(one.getKey(), end - at, 'text')
        at += size
        at += one.getNextSibling()?.getTextContent() === '\n' ? 1 : 0
      }
      if (!isSet(selection.anchor) || !isSet(selection.focus) || selection.getTextContent() !== text) return
      const parts = selection.extract().filter($isTextNode)
      const [first] = parts
      if (!first) return
      const quote = $createLiveQuoteNode(quoteId)
      first.insertBefore(quote)
      quote.append(...parts)
      $setSelection(null)
      quote.selectEnd()
    },
    { tag: HISTORY_PUSH_TAG, onUpdate: () => editor.focus() },
  )
}

const isSet = ({ key }: PointType): boolean => key !== 'root'
