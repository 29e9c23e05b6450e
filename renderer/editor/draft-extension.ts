import { HistoryExtension } from '@lexical/history'
import { LinkExtension } from '@lexical/link'
import { CheckListExtension, ListExtension } from '@lexical/list'
import {
  BOLD_STAR,
  BOLD_UNDERSCORE,
  CHECK_LIST,
  HEADING,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  UNORDERED_LIST,
} from '@lexical/markdown'
import { RichTextExtension } from '@lexical/rich-text'
import { configExtension, defineExtension } from 'lexical'
import {
  CITATION,
  type EditorContent,
  type EditorNode,
  FOOTNOTE,
  IMAGE,
  LIVE_QUOTE,
} from '../../shared/domain/draft.ts'
import { CleanPasteExtension } from './extensions/clean-paste.ts'
import { CommentsExtension } from './extensions/comments.ts'
import { FOOTNOTE_IN_LINE, FootnotesExtension } from './extensions/footnotes.ts'
import { ImagesExtension } from './extensions/images.ts'
import { ListTabExtension } from './extensions/list-tab.ts'
import { LiveQuoteExtension } from './extensions/live-quote.ts'
import { MoveBlocksExtension } from './extensions/move-blocks.ts'
import { PlainLooksExtension } from './extensions/plain-looks.ts'
import { SmartMarksExtension } from './extensions/smart-marks.ts'
import { TablesExtension } from './extensions/tables.ts'
import { TodoRolesExtension } from './extensions/todo-roles.ts'
import { isSafeLink } from './safe-link.ts'

const MarkdownShortcutsExtension = /* @__PURE__ */ defineExtension({
  name: 'second-source/MarkdownShortcuts',
  register: editor =>
    registerMarkdownShortcuts(editor, [
      HEADING,
      QUOTE,
      // Before bullets, which begin alike.
      CHECK_LIST,
      UNORDERED_LIST,
      ORDERED_LIST,
      BOLD_STAR,
      BOLD_UNDERSCORE,
      ITALIC_STAR,
      ITALIC_UNDERSCORE,
      FOOTNOTE_IN_LINE,
    ]),
})

/** The editor of a note or a draft, opened on this content. `opensHere` says beforehand whether it can be. */
export const draftExtension = (content: EditorContent) =>
  defineExtension({
    name: 'second-source/Draft',
    namespace: 'second-source',
    $initialEditorState: editor => {
      editor.setEditorState(editor.parseEditorState(JSON.stringify(content)))
    },
    theme: {
      list: {
        nested: { listitem: 'nests' },
        checklist: 'todos',
        listitemChecked: 'todo done',
        listitemUnchecked: 'todo',
      },
      table: 'rows',
      tableCellHeader: 'head',
      tableCellSelected: 'picked',
      text: { bold: 'strong', italic: 'em' },
    },
    // Not thrown on: Lexical then goes back to the last state that was whole, and nothing written is lost.
    onError: error => reportError(error),
    dependencies: [
      RichTextExtension,
      HistoryExtension,
      configExtension(ListExtension, { hasStrictIndent: true }),
      CheckListExtension,
      TodoRolesExtension,
      configExtension(LinkExtension, { validateUrl: isSafeLink }),
      ListTabExtension,
      MarkdownShortcutsExtension,
      SmartMarksExtension,
      MoveBlocksExtension,
      LiveQuoteExtension,
      FootnotesExtension,
      TablesExtension,
      ImagesExtension,
      CleanPasteExtension,
      PlainLooksExtension,
      CommentsExtension,
    ],
  })

const knownTypes = new Set([
  'root',
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'text',
  'linebreak',
  'tab',
  'link',
  'table',
  'tablerow',
  'tablecell',
  LIVE_QUOTE,
  CITATION,
  FOOTNOTE,
  IMAGE,
])

/**
 * Whether this version knows every part of the content. What it does not know it must not open for writing, because
 * saving would lose it.
 */
export function opensHere(content: EditorContent): boolean {
  const rest: EditorNode[] = [content.root]
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!knownTypes.has(node.type)) return false
    for (const child of node.children ?? []) rest.push(child)
  }
  return true
}
