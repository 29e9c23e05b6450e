import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { SourceRow } from '../../../../shared/domain/source.ts'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import type { Chosen } from '../../../app/use-chosen.ts'
import { type ContextMenu, useContextMenu } from '../../../ui/context-menu.tsx'
import { Failure, Waiting } from '../../../ui/states.tsx'
import { words } from '../words.ts'
import { groupAt } from './groups.ts'
import { rowId } from './row-id.ts'
import { RowList } from './row-list.tsx'
import { RowTable } from './row-table.tsx'
import { type Choosing, useCursor } from './use-cursor.ts'
import { type RowLook, useVirtualRows } from './use-virtual-rows.ts'

const texts = words.list

/** As the style sheets have them. */
const looks: Readonly<Record<SourcesView, RowLook>> = {
  rows: { row: 68, head: 0, group: 24 },
  table: { row: 30, head: 30, group: 0 },
}

export type SourcesView = 'rows' | 'table'

export interface SourceListHandle {
  focus(): void
  /** Opens the next (1) or previous (-1) source. */
  step(by: 1 | -1): void
}

type SourceListProps = Readonly<{
  ref?: Ref<SourceListHandle>
  view: SourcesView
  listing: SourceListing
  onArrange: (changes: Pick<SourceListing, 'sort' | 'reversed'>) => void
  /** What stands there when nothing passes. */
  nothing: ReactNode
  openId: string | null
  /** `browsing` while one passes by with the keys: then it adds nothing to Back. */
  onOpen: (id: string, browsing: boolean) => void
  chosen: Chosen
  choosing: Choosing
  /** Enter: go to the text. */
  onEnter: () => void
  onCount: (counts: { total: number; all: number } | null) => void
  menuOf: (row: SourceRow) => ContextMenu
  empty: ReactNode
}>

/** The list of sources. It is one tab stop; the arrows move, and what they come to is shown in the reader. */
export function SourceList(props: SourceListProps) {
  const { listing, openId, onCount, chosen, view } = props
  const box = useRef<HTMLDivElement>(null)
  const { loaded, virtual, items, pageRows, scrollMargin } = useVirtualRows(
    listing,
    box,
    looks[view],
    (rows, index) => groupAt(rows, index, listing),
  )
  const ready = loaded.status === 'ready' ? loaded.value : null
  const cursor = useCursor({
    listing,
    rows: ready,
    items,
    scrollTo: index => virtual.scrollToIndex(index),
    pageRows,
    box,
    openId,
    onOpen: props.onOpen,
    onEnter: props.onEnter,
    choosing: props.choosing,
  })
  const menu = useContextMenu(pressed => {
    const id = pressed ? pressed.closest('[role="option"], [role="row"]')?.id : openId && rowId(openId)
    const item = items.find(({ index }) => rowId(ready?.rowAt(index)?.id) === id)
    const row = item && ready?.rowAt(item.index)
    return row ? props.menuOf(row) : null
  })
  const press = (event: KeyboardEvent) => {
    menu.handlers.onKeyDown(event)
    if (!event.defaultPrevented) cursor.press(event)
  }
  const all = ready?.all ?? null
  const total = ready?.total ?? 0
  useEffect(() => onCount(all === null ? null : { total, all }), [total, all, onCount])
  useImperativeHandle(props.ref, () => ({ focus: () => box.current?.focus(), step: cursor.step }))

  if (loaded.status === 'failed') return <Failure error={loaded.error} onRetry={loaded.retry} />
  if (loaded.status === 'loading' || !ready) return <Waiting what={texts.reading} />
  if (ready.all === 0) return props.empty
  if (total === 0) return props.nothing
  const isDrawn = cursor.openIndex >= 0 && items.some(item => item.index === cursor.openIndex)
  const drawn = {
    box,
    listing,
    rows: ready,
    items,
    height: virtual.getTotalSize(),
    scrollMargin,
    activeId: isDrawn && openId ? rowId(openId) : undefined,
    isSelected: (id: string) => (chosen.size > 0 ? chosen.has(id) : id === openId),
    onPress: press,
    onContextMenu: menu.handlers.onContextMenu,
    menu: menu.menu,
    onPressRow: cursor.pressRow,
  }
  return view === 'table' ? <RowTable {...drawn} onArrange={props.onArrange} /> : <RowList {...drawn} />
}
