import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useState } from 'react'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { textScale } from '../../../ui/text-scale.ts'
import { pageOf, useSourceRows } from './use-source-rows.ts'

/** What is asked of the rows of one look: heights in px at the usual size of text. */
export type RowLook = Readonly<{
  /** Every row alike, so that the list can be virtual at any length. */
  row: number
  /** What stands above all rows and does not scroll away. */
  head: number
  /** Of the words over the first row of a group; 0 where there are none. */
  group: number
}>

/** The virtual rows, and the pages of the list that they need. `startsGroup` says which rows have words over them. */
export function useVirtualRows(
  listing: SourceListing,
  box: RefObject<HTMLDivElement | null>,
  look: RowLook,
  groupAt: (rows: RowsAt, index: number) => string | null,
) {
  const [pages, setPages] = useState({ first: 0, last: 0 })
  const loaded = useSourceRows(listing, pages.first, pages.last)
  const ready = loaded.status === 'ready' ? loaded.value : null
  const scale = textScale()
  const hasGroup = (index: number) => look.group > 0 && ready !== null && groupAt(ready, index) !== null
  const virtual = useVirtualizer({
    count: ready?.total ?? 0,
    getScrollElement: () => box.current,
    estimateSize: index => scale * (look.row + (hasGroup(index) ? look.group : 0)),
    scrollMargin: scale * look.head,
    scrollPaddingStart: scale * look.head,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  // A page before and one after what is drawn: who scrolls finds the rows there.
  const first = Math.max(0, pageOf(items[0]?.index ?? 0) - 1)
  const last = Math.min(pageOf((ready?.total ?? 1) - 1), pageOf(items.at(-1)?.index ?? 0) + 1)
  useEffect(() => setPages({ first, last }), [first, last])
  const groups = items.map(item => (hasGroup(item.index) ? 1 : 0)).join('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights change with what has come in, which these say
  useEffect(() => virtual.measure(), [groups, ready?.total, scale, look])
  /** Rows that fit into the box, less one: what a page of the keys moves by. */
  const pageRows = () => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / (look.row * scale)) - 1)
  return { loaded, virtual, items, pageRows, scrollMargin: scale * look.head }
}

type RowsAt = NonNullable<Extract<ReturnType<typeof useSourceRows>, { status: 'ready' }>>['value']
