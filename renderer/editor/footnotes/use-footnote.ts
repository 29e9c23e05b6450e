import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useState } from 'react'
import { useCommands } from '../../app/commands.ts'
import { INSERT_FOOTNOTE_COMMAND } from '../extensions/footnotes.ts'
import { $getNote, $isFootnoteNode, $setNote, type FootnoteNode } from '../nodes/footnote-node.ts'
import { words as editorWords } from '../words.ts'

/** Read when drawn: the language may change. */
const words = editorWords.footnotes

/** The footnote that is being written: `key` is null for one that is not there yet. */
export type OpenFootnote = Readonly<{ key: string | null; note: string }>

/** Which footnote is being written, and how that ends. A key opens the one at the caret or a new one; so does a click. */
export function useFootnote() {
  const [editor] = useLexicalComposerContext()
  const [open, setOpen] = useState<OpenFootnote | null>(null)
  useCommands([
    {
      id: 'footnote',
      words: words.command,
      group: 'Here',
      icon: 'notes',
      keys: ['Mod+Alt+F'],
      run: () =>
        setOpen(
          editor.read(() => {
            const node = $footnoteAtCaret()
            return node ? { key: node.getKey(), note: $getNote(node) } : { key: null, note: '' }
          }),
        ),
    },
  ])
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const sign = event.target instanceof Element ? event.target.closest('.cite.note') : null
      if (!sign) return
      let pressed: OpenFootnote | null = null
      editor.update(
        () => {
          const node = $getNearestNodeFromDOMNode(sign)
          if (!$isFootnoteNode(node)) return
          node.selectNext(0, 0)
          pressed = { key: node.getKey(), note: $getNote(node) }
        },
        // After the caret is put there: that takes the focus, which the field is to have.
        { onUpdate: () => setOpen(pressed) },
      )
    }
    return editor.registerRootListener((root, before) => {
      before?.removeEventListener('click', press)
      root?.addEventListener('click', press)
    })
  }, [editor])
  const close = () => {
    setOpen(null)
    editor.focus()
  }
  return {
    open,
    close,
    save: (note: string) => {
      if (open) write(editor, open, note.trim())
      close()
    },
  }
}

/** One step of undo; a footnote that says nothing goes. */
function write(editor: LexicalEditor, { key }: OpenFootnote, note: string): void {
  editor.update(
    () => {
      const node = key === null ? null : $getNodeByKey(key)
      if ($isFootnoteNode(node)) {
        if (note === '') node.remove()
        else $setNote(node, note)
      } else if (note !== '') editor.dispatchCommand(INSERT_FOOTNOTE_COMMAND, note)
    },
    { tag: HISTORY_PUSH_TAG },
  )
}

/** The footnote whose sign the caret touches. */
function $footnoteAtCaret(): FootnoteNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const { offset } = selection.focus
  const node = selection.focus.getNode()
  const beside = $isTextNode(node)
    ? [
        offset === 0 ? node.getPreviousSibling() : null,
        offset === node.getTextContentSize() ? node.getNextSibling() : null,
      ]
    : $isElementNode(node)
      ? [node.getChildAtIndex(offset - 1), node.getChildAtIndex(offset)]
      : []
  return beside.find($isFootnoteNode) ?? null
}
