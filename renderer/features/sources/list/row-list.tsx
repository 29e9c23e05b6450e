import type { KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react'
import type { SourceRow } from '../../../../shared/domain/source.ts'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { type VirtualItem, VirtualRows } from '../../../ui/virtual-rows.tsx'
import { words } from '../words.ts'
import { groupAt } from './groups.ts'
import { rowId } from './row-id.ts'
import { SourceRowItem } from './source-row.tsx'
import type { SourceRows } from './use-source-rows.ts'

/** What either look of the list is drawn from. */
export type DrawnRows = Readonly<{
  box: RefObject<HTMLDivElement | null>
  listing: SourceListing
  rows: SourceRows
  items: readonly VirtualItem[]
  /** Of all rows, in px; what stands above them is `scrollMargin`. */
  height: number
  scrollMargin: number
  /** The element of the open source, while it is drawn. */
  activeId: string | undefined
  isSelected: (id: string) => boolean
  onPress: (event: KeyboardEvent) => void
  onContextMenu: (event: MouseEvent) => void
  /** The menu of a row, while it is open. */
  menu: ReactNode
  onPressRow: (event: MouseEvent, row: SourceRow | undefined, index: number) => void
}>

/** The sources as rows of two or three lines, with the day or name that they have in common over them. */
export function RowList(props: DrawnRows) {
  const { box, listing, rows, items, height, isSelected, onPressRow } = props
  return (
    <div
      ref={box}
      className="scroll"
      role="listbox"
      aria-label={words.title}
      aria-multiselectable
      aria-activedescendant={props.activeId}
      tabIndex={0}
      data-pane-focus
      data-place-focus
      onKeyDown={props.onPress}
      onContextMenu={props.onContextMenu}
    >
      {props.menu}
      <VirtualRows
        items={items}
        height={height}
        row={index => {
          const row = rows.rowAt(index)
          const group = groupAt(rows, index, listing)
          return (
            <>
              {group && (
                <div className="day" aria-hidden="true">
                  <span className="cut">{group}</span>
                </div>
              )}
              <SourceRowItem
                id={rowId(row?.id, index)}
                row={row}
                index={index}
                total={rows.total}
                selected={row !== undefined && isSelected(row.id)}
                onPress={event => onPressRow(event, row, index)}
              />
            </>
          )
        }}
      />
    </div>
  )
}
