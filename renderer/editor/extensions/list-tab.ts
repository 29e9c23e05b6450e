import { $isListItemNode } from '@lexical/list'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical'

/** Lists nest no deeper than this, counted from 0. */
const DEEPEST = 5

/** Tab nests a list item and Shift+Tab takes it out; anywhere else Tab leaves the editor, as it leaves any field. */
export const ListTabExtension = /* @__PURE__ */ defineExtension({
  name: 'second-source/ListTab',
  register: editor =>
    editor.registerCommand(
      KEY_TAB_COMMAND,
      event => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) return false
        const node = selection.anchor.getNode()
        const item = [node, ...node.getParents()].find($isListItemNode)
        if (!item) return false
        if (event.shiftKey ? item.getIndent() === 0 : item.getIndent() >= DEEPEST) return false
        event.preventDefault()
        return editor.dispatchCommand(
          event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
          undefined,
        )
      },
      COMMAND_PRIORITY_EDITOR,
    ),
})
