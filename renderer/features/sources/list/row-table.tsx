import type { MouseEvent } from 'react'
import type { SourceRow } from '../../../../shared/domain/source.ts'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { formatCount, formatLanguage, formatMoment, formatPublished } from '../../../ui/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { VirtualRows } from '../../../ui/virtual-rows.tsx'
import { words } from '../words.ts'
import { columns } from './columns.ts'
import { kindIcons } from './kinds.ts'
import { rowId } from './row-id.ts'
import type { DrawnRows } from './row-list.tsx'
import { TableHead } from './table-head.tsx'
import './table.css'

type RowTableProps = DrawnRows &
  Readonly<{ onArrange: (order: Pick<SourceListing, 'sort' | 'reversed'>) => void }>

/** The sources as a table: a line each, ordered by pressing a heading. */
export function RowTable(props: RowTableProps) {
  const { box, listing, rows, items, height, scrollMargin } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of placed rows; no table can be virtual
    <div
      ref={box}
      className="scroll source-table"
      role="grid"
      aria-label={words.title}
      aria-multiselectable
      aria-rowcount={rows.total + 1}
      aria-colcount={columns.length}
      aria-activedescendant={props.activeId}
      tabIndex={0}
      data-pane-focus
      data-place-focus
      onKeyDown={props.onPress}
      onContextMenu={props.onContextMenu}
    >
      {props.menu}
      <TableHead
        sort={listing.sort}
        reversed={listing.reversed}
        onArrange={props.onArrange}
        onDown={() => box.current?.focus()}
      />
      <VirtualRows
        items={items}
        height={height}
        above={scrollMargin}
        row={index => {
          const row = rows.rowAt(index)
          return (
            <TableRow
              id={rowId(row?.id, index)}
              row={row}
              index={index}
              selected={row !== undefined && props.isSelected(row.id)}
              onPress={event => props.onPressRow(event, row, index)}
            />
          )
        }}
      />
    </div>
  )
}

type TableRowProps = Readonly<{
  id: string
  /** Undefined while it is on the way: the row keeps its place. */
  row: SourceRow | undefined
  index: number
  selected: boolean
  onPress: (event: MouseEvent) => void
}>

function TableRow({ id, row, index, selected, onPress }: TableRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the grid points at its row by aria-activedescendant
    // biome-ignore lint/a11y/useSemanticElements: rows are placed by their height, as no table allows
    <div
      className="table-row"
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      onClick={onPress}
    >
      {columns.map((column, at) => (
        // biome-ignore lint/a11y/useSemanticElements: a cell of the grid above
        // biome-ignore lint/a11y/useFocusableInteractive: the row is what is pointed at
        <div key={column} role="gridcell" aria-colindex={at + 1} className={`cell c-${column}`}>
          {row && <Cell column={column} row={row} />}
        </div>
      ))}
    </div>
  )
}

function Cell({ column, row }: Readonly<{ column: (typeof columns)[number]; row: SourceRow }>) {
  switch (column) {
    case 'title':
      return (
        <span className="cut" lang={row.language ?? undefined} dir="auto" title={row.title}>
          {row.title}
        </span>
      )
    case 'publisher':
      return (
        <span className="cut" dir="auto" title={row.publisher ?? undefined}>
          {row.publisher}
        </span>
      )
    case 'kind':
      return (
        <>
          <Icon name={kindIcons[row.kind]} size="small" />
          <span className="cut">{words.kinds[row.kind]}</span>
        </>
      )
    case 'language':
      return <span className="cut">{row.language && formatLanguage(row.language)}</span>
    case 'published':
      return <span className="cut">{row.publishedAt && formatPublished(row.publishedAt.slice(0, 10))}</span>
    case 'captured':
      return <span className="cut">{formatMoment(row.capturedAt)}</span>
    case 'quotes':
      return row.quoteCount > 0 ? formatCount(row.quoteCount) : null
  }
}
