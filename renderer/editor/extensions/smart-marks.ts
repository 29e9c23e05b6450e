import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_DOWN_COMMAND,
  type RangeSelection,
} from 'lexical'
import { smartMark } from './smart-mark.ts'

/** Puts curly marks, dashes and the ellipsis in place of what a keyboard has for them, as they are typed. */
export const SmartMarksExtension = /* @__PURE__ */ defineExtension({
  name: 'second-source/SmartMarks',
  register: editor =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      event => {
        if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false
        if (event.key.length !== 1) return false
        const selection = $getSelection()
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
        const meant = smartMark(event.key, $textBefore(selection))
        if (!meant) return false
        event.preventDefault()
        for (let gone = meant.over; gone > 0; gone -= 1) selection.deleteCharacter(true)
        selection.insertText(meant.text)
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
})

/** What stands before the caret in its text, or at the end of what stands before that. */
function $textBefore({ anchor }: RangeSelection): string {
  const node = anchor.getNode()
  if (!$isTextNode(node)) return ''
  const own = node.getTextContent().slice(0, anchor.offset)
  return own === '' ? (node.getPreviousSibling()?.getTextContent() ?? '') : own
}
