import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getNodeByKey } from 'lexical'
import { useEffect, useState } from 'react'
import { $getQuoteId, $isLiveQuoteNode, LiveQuoteNode } from '../nodes/live-quote-node.ts'

/** Which quotes the live quotes of the editor above came from, now or since it was opened: undo may bring them back. */
export function useLiveQuoteIds(): readonly string[] {
  const [editor] = useLexicalComposerContext()
  const [ids, setIds] = useState<readonly string[]>([])
  useEffect(
    () =>
      editor.registerMutationListener(LiveQuoteNode, mutations => {
        const found = editor.read(() =>
          [...mutations.keys()].flatMap(key => {
            const node = $getNodeByKey(key)
            return $isLiveQuoteNode(node) ? [$getQuoteId(node)] : []
          }),
        )
        setIds(before =>
          found.every(id => before.includes(id)) ? before : [...new Set([...before, ...found])],
        )
      }),
    [editor],
  )
  return ids
}
