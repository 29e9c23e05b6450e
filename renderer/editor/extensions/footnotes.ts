import type { TextMatchTransformer } from '@lexical/markdown'
import { $insertNodes, COMMAND_PRIORITY_EDITOR, createCommand, defineExtension } from 'lexical'
import { $createFootnoteNode, $getNote, $isFootnoteNode, FootnoteNode } from '../nodes/footnote-node.ts'
import { $selectOutsideQuote } from './live-quote.ts'

/** Puts a footnote with these words at the caret, or after the live quote that the caret is in. */
export const INSERT_FOOTNOTE_COMMAND = /* @__PURE__ */ createCommand<string>('INSERT_FOOTNOTE')

/** Footnotes of the writer's own. */
export const FootnotesExtension = /* @__PURE__ */ defineExtension({
  name: 'second-source/Footnotes',
  nodes: () => [FootnoteNode],
  register: editor =>
    editor.registerCommand(
      INSERT_FOOTNOTE_COMMAND,
      words => {
        $selectOutsideQuote()?.removeText()
        $insertNodes([$createFootnoteNode(words)])
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
})

/** `^[words]`, as Pandoc writes a footnote in the line, becomes one while it is typed. */
export const FOOTNOTE_IN_LINE: TextMatchTransformer = {
  dependencies: [FootnoteNode],
  export: node => ($isFootnoteNode(node) ? `^[${$getNote(node)}]` : null),
  importRegExp: /\^\[([^[\]]+)\]/,
  regExp: /\^\[([^[\]]+)\]$/,
  replace: (text, match) => {
    const sign = $createFootnoteNode(match[1] ?? '')
    text.replace(sign)
    sign.selectNext(0, 0)
  },
  trigger: ']',
  type: 'text-match',
}
