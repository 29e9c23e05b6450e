import { $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link'
import {
  $isListNode,
  INSERT_CHECK_LIST_COMMAND,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  ListNode,
} from '@lexical/list'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import { $getNearestNodeOfType } from '@lexical/utils'
import { $createParagraphNode, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import { $tableAtCaret } from '../extensions/tables.ts'

/** In the order of the menu. */
export const blockKinds = ['paragraph', 'h2', 'h3', 'quote', 'bullet', 'number', 'check'] as const
export type BlockKind = (typeof blockKinds)[number]

/** What stands at the caret. `link` is the address of the link it is in. */
export type Format = Readonly<{
  block: BlockKind
  bold: boolean
  italic: boolean
  link: string | null
  table: boolean
}>
const plain: Format = { block: 'paragraph', bold: false, italic: false, link: null, table: false }

/** The format at the caret of the editor above. */
export function useFormat(): Format {
  const [editor] = useLexicalComposerContext()
  const [format, setFormat] = useState(plain)
  useEffect(() => {
    const read = () => {
      const next = editor.read($readFormat)
      setFormat(before => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    read()
    return editor.registerUpdateListener(read)
  }, [editor])
  return format
}

function $readFormat(): Format {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return { ...plain, table: $tableAtCaret() !== null }
  const node = selection.anchor.getNode()
  const block = [node, ...node.getParents()].find(candidate => !candidate.isInline()) ?? null
  const list = $getNearestNodeOfType(node, ListNode)
  const link = [node, ...node.getParents()].find($isLinkNode)
  return {
    block: $isListNode(list)
      ? list.getListType()
      : $isHeadingNode(block)
        ? block.getTag() === 'h3'
          ? 'h3'
          : 'h2'
        : $isQuoteNode(block)
          ? 'quote'
          : 'paragraph',
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    link: link?.getURL() ?? null,
    table: $tableAtCaret() !== null,
  }
}

const listCommands = {
  bullet: INSERT_UNORDERED_LIST_COMMAND,
  number: INSERT_ORDERED_LIST_COMMAND,
  check: INSERT_CHECK_LIST_COMMAND,
} as const

/** Makes the blocks of the selection of this kind, or body again when they are. */
export function toggleBlock(editor: LexicalEditor, kind: BlockKind): void {
  if (kind === 'bullet' || kind === 'number' || kind === 'check') {
    const already = editor.read(() => $readFormat().block === kind)
    if (!already) {
      editor.dispatchCommand(listCommands[kind], undefined)
      return
    }
  }
  editor.update(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return
    const next = $readFormat().block === kind ? 'paragraph' : kind
    $setBlocksType(selection, () =>
      next === 'h2' || next === 'h3'
        ? $createHeadingNode(next)
        : next === 'quote'
          ? $createQuoteNode()
          : $createParagraphNode(),
    )
  })
}

/** Links the selection there; null takes the link away. */
export function setLink(editor: LexicalEditor, url: string | null): void {
  editor.dispatchCommand(TOGGLE_LINK_COMMAND, url)
}
