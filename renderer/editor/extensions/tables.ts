import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableNode,
  $isTableSelection,
  TableCellNode,
  TableExtension,
  TableNode,
  TableRowNode,
} from '@lexical/table'
import {
  $getSelection,
  $isRangeSelection,
  configExtension,
  defineExtension,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from 'lexical'

/** Tables of plain cells: no merged ones, no colours and sizes, no table in a table. Tab goes from cell to cell. */
export const TablesExtension = /* @__PURE__ */ defineExtension({
  name: 'second-source/Tables',
  dependencies: [
    configExtension(TableExtension, {
      hasCellBackgroundColor: false,
      hasCellMerge: false,
      hasHorizontalScroll: false,
      hasNestedTables: false,
    }),
  ],
  register: editor => {
    const stops = [
      editor.registerNodeTransform(TableCellNode, cell => {
        if (cell.getBackgroundColor()) cell.setBackgroundColor(null)
        if (cell.getWidth() !== undefined) cell.setWidth(undefined)
      }),
      editor.registerNodeTransform(TableRowNode, row => {
        if (row.getHeight() !== undefined) row.setHeight(undefined)
      }),
      editor.registerNodeTransform(TableNode, table => {
        if (table.getColWidths() !== undefined) table.setColWidths(undefined)
        if (table.getFormatType() !== '') table.setFormat('')
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  },
})

/** What can be done with the table at the caret. */
export const tableActs = [
  'rowAbove',
  'rowBelow',
  'columnBefore',
  'columnAfter',
  'removeRow',
  'removeColumn',
  'removeTable',
] as const
export type TableAct = (typeof tableActs)[number]

const acts: Readonly<Record<TableAct, () => unknown>> = {
  rowAbove: () => $insertTableRowAtSelection(false),
  rowBelow: () => $insertTableRowAtSelection(true),
  columnBefore: () => $insertTableColumnAtSelection(false),
  columnAfter: () => $insertTableColumnAtSelection(true),
  removeRow: () => $deleteTableRowAtSelection(),
  removeColumn: () => $deleteTableColumnAtSelection(),
  removeTable: () => $tableAtCaret()?.remove(),
}

/** Changes the table at the caret, as one step of undo. */
export function changeTable(editor: LexicalEditor, act: TableAct): void {
  editor.update(() => void ($tableAtCaret() && acts[act]()), { tag: HISTORY_PUSH_TAG })
}

/** The table that the caret, or the selected cells, are in. */
export function $tableAtCaret(): TableNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null
  return selection.focus.getNode().getParents().find($isTableNode) ?? null
}
