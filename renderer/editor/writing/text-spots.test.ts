import assert from 'node:assert/strict'
import { test } from 'node:test'
import { $createListItemNode, $createListNode, ListItemNode, ListNode } from '@lexical/list'
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  TableCellNode,
  TableNode,
  TableRowNode,
} from '@lexical/table'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  createEditor,
} from 'lexical'
import type { EditorContent } from '../../../shared/domain/draft.ts'
import { draftText } from '../../../shared/draft/text.ts'
import { $createImageNode, ImageNode } from '../nodes/image-node.ts'
import { $selectText, $textSpots } from './text-spots.ts'

const text = (words: string) => $createTextNode(words)
const item = (words: string) => $createListItemNode().append(text(words))

function writtenEditor() {
  const editor = createEditor({
    nodes: [ListNode, ListItemNode, TableNode, TableRowNode, TableCellNode, ImageNode],
    onError: error => {
      throw error
    },
  })
  editor.update(
    () => {
      $getRoot().append(
        $createParagraphNode().append(
          text('Ask '),
          text('Ruth').toggleFormat('bold'),
          $createLineBreakNode(),
          text('today'),
        ),
        $createParagraphNode(),
        $createListNode('check').append(
          item('filters'),
          $createListItemNode().append($createListNode('bullet').append(item('журнал'), item('水质'))),
          item('drums'),
        ),
        $createTableNode().append(
          $createTableRowNode().append(
            $createTableCellNode(0).append($createParagraphNode().append(text('week'))),
            $createTableCellNode(0).append(
              $createParagraphNode(),
              $createParagraphNode().append(text('31')),
              $createParagraphNode(),
              $createParagraphNode().append(text('readings')),
            ),
          ),
        ),
        $createImageNode({ snapshotId: '', alt: '', caption: '' }),
        $createImageNode({ snapshotId: '', alt: 'a weir', caption: 'The weir' }),
        $createParagraphNode().append(text('end')),
      )
    },
    { discrete: true },
  )
  return editor
}

test('every text node stands where the plain text that search knows has it', () => {
  const editor = writtenEditor()
  const plain = draftText(editor.getEditorState().toJSON() as unknown as EditorContent)
  const spots = editor.read(() =>
    $textSpots().map(({ node, start, end }) => [node.getTextContent(), plain.slice(start, end)]),
  )
  assert.equal(spots.length, 11)
  for (const [own, found] of spots) assert.equal(own, found)
})

test('a match is selected, and one that is no longer there is not', () => {
  const editor = writtenEditor()
  const plain = draftText(editor.getEditorState().toJSON() as unknown as EditorContent)
  const start = plain.indexOf('журнал')
  editor.update(
    () => {
      assert.notEqual($selectText([start, start + 6]), null)
      assert.equal($getSelection()?.getTextContent(), 'журнал')
      assert.equal($selectText([9000, 9003]), null)
    },
    { discrete: true },
  )
})
