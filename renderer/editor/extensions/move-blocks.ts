import { $isListItemNode } from '@lexical/list'
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  HISTORY_PUSH_TAG,
  KEY_DOWN_COMMAND,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'

/** Alt+Up and Alt+Down move the paragraphs or list items of the selection, as one step of undo each. */
export const MoveBlocksExtension = /* @__PURE__ */ defineExtension({
  name: 'second-source/MoveBlocks',
  register: editor =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      event => {
        if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) return false
        event.preventDefault()
        $addUpdateTag(HISTORY_PUSH_TAG)
        $move(selection, event.key === 'ArrowUp')
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
})

function $move(selection: RangeSelection, up: boolean): void {
  const [start, end] = [selection.anchor, selection.focus].map(point => $blocksAbove(point.getNode()))
  if (!start || !end) return
  // The deepest level on which both ends stand beside each other: items of one list, or blocks of the page.
  const at = start.findIndex((block, level) => end[level]?.getParent()?.is(block.getParent()) ?? false)
  const ends = [start[at], end[at]].filter(block => block !== undefined)
  const [first, last] = ends.toSorted((a, b) => a.getIndexWithinParent() - b.getIndexWithinParent())
  if (!first || !last) return
  const over = up ? first.getPreviousSibling() : last.getNextSibling()
  if (!over) return
  if (up) last.insertAfter(over)
  else first.insertBefore(over)
}

/** The list item and the block of the page that a node stands in, the nearest first. */
function $blocksAbove(node: LexicalNode): LexicalNode[] {
  const above = [node, ...node.getParents()]
  const item = above.find($isListItemNode)
  const block = node.getTopLevelElement()
  return [item, block].filter(found => found !== undefined && found !== null)
}
