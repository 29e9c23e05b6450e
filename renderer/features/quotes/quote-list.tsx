import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { QuoteListing, QuotePage, QuoteRow } from '../../../shared/domain/quote-list.ts'
import { type Chosen, type Manner, mannerOf } from '../../app/use-chosen.ts'
import { type ContextMenu, useContextMenu } from '../../ui/context-menu.tsx'
import { formatCount } from '../../ui/format.ts'
import { runChord } from '../../ui/keys.ts'
import { Failure, Waiting } from '../../ui/states.tsx'
import { textScale } from '../../ui/text-scale.ts'
import { VirtualRows } from '../../ui/virtual-rows.tsx'
import { QuoteRowItem } from './quote-row.tsx'
import { pageOf, useQuoteRows } from './use-quote-rows.ts'
import { groupLabel, words } from './words.ts'

/** Heights in px at the usual size of text: every row alike, so that the list can be virtual at any length. */
const ROW = 68
const HEADING = 24

export interface QuoteListHandle {
  focus(): void
}

type QuoteListProps = Readonly<{
  ref?: Ref<QuoteListHandle>
  listing: QuoteListing
  currentId: string | null
  chosen: Chosen
  shown: ReadonlyMap<string, string>
  onPage: (page: QuotePage) => void
  onMove: (row: QuoteRow, index: number, manner: Manner, from: number) => void
  onAll: (lines: number) => void
  onClear: () => void
  /** Enter: to the passage. */
  onOpen: (row: QuoteRow) => void
  /** Keys that act on what is selected: "E", "C", "Delete". */
  keys: Readonly<Record<string, () => void>>
  /** Of the row under the pointer, or of the current one. */
  menuOf: (row: QuoteRow) => ContextMenu
  /** What stands there when nothing passes. */
  empty: (page: QuotePage) => ReactNode
}>

/** The list of quotes. It is one tab stop; the arrows move, with Shift they select. */
export function QuoteList(props: QuoteListProps) {
  const { listing, currentId, chosen, onPage, onMove } = props
  const box = useRef<HTMLDivElement>(null)
  const hint = useRef(0)
  const [pages, setPages] = useState({ first: 0, last: 0 })
  const [awaited, setAwaited] = useState<{ index: number; manner: Manner } | null>(null)
  const loaded = useQuoteRows(listing, pages.first, pages.last)
  const ready = loaded.status === 'ready' ? loaded.value : null
  const lines = ready?.page.lines ?? 0
  const groups = ready?.page.groups
  const headings = useMemo(() => headingsOf(groups ?? [], listing), [groups, listing])

  const scale = textScale()
  const virtual = useVirtualizer({
    count: lines,
    getScrollElement: () => box.current,
    estimateSize: index => scale * (ROW + (headings.has(index) ? HEADING : 0)),
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const first = pageOf((items[0]?.index ?? 1) - 1)
  const last = pageOf(items.at(-1)?.index ?? 0)
  useEffect(() => setPages({ first, last }), [first, last])
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights change with the headings and the size of text
  useEffect(() => virtual.measure(), [headings, scale])

  const page = ready?.page
  useEffect(() => {
    if (page) onPage(page)
  }, [page, onPage])

  const rowAt = ready?.rowAt ?? (() => undefined)
  const at = currentId ? findRow(rowAt, currentId, hint.current, lines) : -1
  if (at >= 0) hint.current = at
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another quote is come to, not when the list moves
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [currentId, at >= 0])

  const moveTo = (index: number, manner: Manner) => {
    const next = Math.max(0, Math.min(lines - 1, index))
    const row = rowAt(next)
    virtual.scrollToIndex(next)
    setAwaited(row ? null : { index: next, manner })
    if (!row) return
    hint.current = next
    onMove(row, next, manner, at)
  }
  // A far jump comes to a row that is still on the way.
  const arrived = awaited && rowAt(awaited.index)
  useEffect(() => {
    if (arrived && awaited) moveTo(awaited.index, awaited.manner)
  })
  useImperativeHandle(props.ref, () => ({ focus: () => box.current?.focus() }))

  const context = useContextMenu(pressed => {
    const line = pressed?.closest('[role="row"]')?.getAttribute('aria-rowindex')
    const index = pressed === null ? at : Number(line ?? 0) - 1
    const row = rowAt(index)
    if (!row) return null
    // What is selected together stays so; any other row becomes the current one.
    if (index !== at && !chosen.has(row.id)) moveTo(index, 'alone')
    return props.menuOf(row)
  })

  const press = (event: KeyboardEvent) => {
    context.handlers.onKeyDown(event)
    if (event.defaultPrevented) return
    const step = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / (ROW * scale)) - 1)
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: lines - 1,
      PageDown: at + step,
      PageUp: at - step,
    }
    const current = rowAt(at)
    const acts: Record<string, () => void> = {
      ...props.keys,
      'Mod+A': () => props.onAll(lines),
      Escape: props.onClear,
    }
    if (current) {
      acts['Enter'] = () => props.onOpen(current)
      acts[' '] = () => onMove(current, at, 'toggle', at)
    }
    for (const [key, goal] of Object.entries(goals)) {
      acts[key] = () => moveTo(goal, 'alone')
      acts[`Shift+${key}`] = () => moveTo(goal, 'extend')
    }
    runChord(event, acts)
  }

  if (loaded.status === 'failed') return <Failure error={loaded.error} onRetry={loaded.retry} />
  if (loaded.status === 'loading' || !ready) return <Waiting what={words.reading} />
  if (lines === 0) return props.empty(ready.page)
  const isDrawn = at >= 0 && items.some(item => item.index === at)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of placed rows; no table can be virtual
    <div
      ref={box}
      className="scroll quotes-grid"
      role="grid"
      aria-label={words.title}
      aria-multiselectable
      aria-rowcount={lines}
      aria-activedescendant={isDrawn ? `quote-row-${at}` : undefined}
      tabIndex={0}
      data-pane-focus
      data-place-focus
      onKeyDown={press}
      onContextMenu={context.handlers.onContextMenu}
    >
      <VirtualRows
        items={items}
        height={virtual.getTotalSize()}
        row={index => {
          const row = rowAt(index)
          const heading = headings.get(index)
          const isCurrent = index === at
          return (
            <>
              {heading && (
                <div className="day" aria-hidden="true">
                  <span className="cut" dir="auto">
                    {heading.label}
                  </span>
                  <span>{formatCount(heading.count)}</span>
                </div>
              )}
              <QuoteRowItem
                id={`quote-row-${index}`}
                row={row}
                shown={row && props.shown.get(row.id)}
                index={index}
                current={isCurrent}
                selected={row !== undefined && (chosen.size > 0 ? chosen.has(row.id) : isCurrent)}
                onPress={event => {
                  if (event.shiftKey) document.getSelection()?.removeAllRanges()
                  box.current?.focus()
                  moveTo(index, mannerOf(event))
                }}
                onOpen={() => row && props.onOpen(row)}
              />
            </>
          )
        }}
      />
      {context.menu}
    </div>
  )
}

/** By the row that a group begins with. */
function headingsOf(groups: QuotePage['groups'], { group }: QuoteListing) {
  const headings = new Map<number, { label: string; count: number }>()
  let at = 0
  for (const { key, label, count } of groups) {
    headings.set(at, { label: groupLabel(group, key, label), count })
    at += count
  }
  return headings
}

/** Where the quote stands: where it was last, else among the first rows that are here. */
function findRow(rowAt: (index: number) => QuoteRow | undefined, id: string, hint: number, lines: number) {
  if (rowAt(hint)?.id === id) return hint
  for (let index = 0; index < Math.min(lines, 1000); index++) if (rowAt(index)?.id === id) return index
  return -1
}
