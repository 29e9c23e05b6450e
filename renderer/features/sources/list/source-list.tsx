import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import type { Loaded } from '../../../app/use-call.ts'
import { runChord } from '../../../ui/keys.ts'
import { EmptyState, Failure, Waiting } from '../../../ui/states.tsx'
import { textScale } from '../../../ui/text-scale.ts'
import { groupOf, SourceRowItem } from './source-row.tsx'
import type { Chosen, Manner } from './use-chosen.ts'
import { pageOf, type SourceRows, useSourceRows } from './use-source-rows.ts'
import { useTypeToJump } from './use-type-to-jump.ts'

/** Heights in px at the usual size of text: every row alike, so that the list can be virtual at any length. */
const ROW = 68
const HEADING = 24

export interface SourceListHandle {
  focus(): void
  /** Opens the next (1) or previous (-1) source. */
  step(by: 1 | -1): void
}

type SourceListProps = Readonly<{
  ref?: Ref<SourceListHandle>
  listing: SourceListing
  /** What stands there when nothing passes. */
  nothing: string
  openId: string | null
  /** `browsing` while one passes by with the keys: then it adds nothing to Back. */
  onOpen: (id: string, browsing: boolean) => void
  chosen: Chosen
  onChoose: (
    manner: Manner,
    id: string,
    index: number,
    current: Readonly<{ id: string | null; index: number }>,
  ) => void
  onChooseAll: (total: number) => void
  onChooseNone: () => void
  /** Enter: go to the text. */
  onEnter: () => void
  onCount: (counts: { total: number; all: number } | null) => void
  onLoosen: () => void
  empty: ReactNode
}>

/** The list of sources. It is one tab stop; the arrows move, and what they come to is shown in the reader. */
export function SourceList(props: SourceListProps) {
  const { listing, openId, onOpen, onCount, chosen } = props
  const box = useRef<HTMLDivElement>(null)
  /** The row that one is at; -1 before the first. */
  const at = useRef(-1)
  const [awaited, setAwaited] = useState<{ index: number; manner: Manner } | null>(null)
  const rows = useVirtualRows(listing, box)
  const { loaded, virtual } = rows
  const ready = loaded.status === 'ready' ? loaded.value : null
  const total = ready?.total ?? 0
  const openIndex = ready && openId ? findIndex(ready, virtual.getVirtualItems(), openId) : -1
  if (openIndex >= 0) at.current = openIndex

  const isDrawn = openIndex >= 0 && virtual.getVirtualItems().some(item => item.index === openIndex)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another source is opened, not when the list moves
  useEffect(() => {
    if (openIndex >= 0) virtual.scrollToIndex(openIndex)
  }, [openId, openIndex >= 0])

  const all = ready?.all ?? null
  useEffect(() => onCount(all === null ? null : { total, all }), [total, all, onCount])

  const comeTo = (id: string, index: number, manner: Manner) => {
    props.onChoose(manner, id, index, { id: openId, index: at.current })
    onOpen(id, true)
    at.current = index
  }
  const moveTo = (index: number, manner: Manner = 'alone') => {
    const next = Math.max(0, Math.min(total - 1, index))
    const row = ready?.rowAt(next)
    virtual.scrollToIndex(next)
    setAwaited(row ? null : { index: next, manner })
    if (row) comeTo(row.id, next, manner)
  }
  // A far jump comes to a row that is still on the way: it is opened when it is there.
  const arrived = awaited === null ? undefined : ready?.rowAt(awaited.index)?.id
  useEffect(() => {
    if (!arrived || !awaited) return
    setAwaited(null)
    comeTo(arrived, awaited.index, awaited.manner)
  })
  useImperativeHandle(props.ref, () => ({
    focus: () => box.current?.focus(),
    step: by => moveTo(at.current + by),
  }))

  const page = () => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / (ROW * textScale())) - 1)
  const jump = useTypeToJump(listing, () => at.current, moveTo)
  const press = (event: KeyboardEvent) => {
    if (jump(event)) return event.preventDefault()
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: at.current + 1,
      ArrowUp: at.current - 1,
      Home: 0,
      End: total - 1,
      PageDown: at.current + page(),
      PageUp: at.current - page(),
    }
    const acts: Record<string, () => void> = {
      Enter: props.onEnter,
      'Mod+A': () => props.onChooseAll(total),
      Escape: props.onChooseNone,
    }
    if (openId) {
      acts[' '] = () => props.onChoose('toggle', openId, at.current, { id: openId, index: at.current })
    }
    for (const [key, goal] of Object.entries(goals)) {
      acts[key] = () => moveTo(goal)
      acts[`Shift+${key}`] = () => moveTo(goal, 'extend')
    }
    runChord(event, acts)
  }

  if (loaded.status === 'failed') return <Failure error={loaded.error} onRetry={loaded.retry} />
  if (loaded.status === 'loading' || !ready) return <Waiting what="Reading the list of sources" />
  if (ready.all === 0) return props.empty
  if (total === 0) {
    return (
      <EmptyState title="Nothing found">
        <p>{props.nothing}</p>
        <button type="button" className="link" onClick={props.onLoosen}>
          Show all sources
        </button>
      </EmptyState>
    )
  }
  return (
    <div
      ref={box}
      className="scroll"
      role="listbox"
      aria-label="Sources"
      aria-multiselectable
      aria-activedescendant={isDrawn ? `source-${openId}` : undefined}
      tabIndex={0}
      data-pane-focus
      onKeyDown={press}
    >
      <div className="virtual" role="presentation" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(item => {
          const row = ready.rowAt(item.index)
          const heading = headingAt(ready, item.index, listing)
          return (
            <div
              key={item.key}
              role="presentation"
              className="placed"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {heading && (
                <div className="day" aria-hidden="true">
                  <span className="cut">{heading}</span>
                </div>
              )}
              <SourceRowItem
                id={row ? `source-${row.id}` : `row-${item.index}`}
                row={row}
                index={item.index}
                total={total}
                selected={row !== undefined && (chosen.size > 0 ? chosen.has(row.id) : row.id === openId)}
                onPress={event => {
                  if (!row) return
                  const manner = event.shiftKey
                    ? 'extend'
                    : event.ctrlKey || event.metaKey
                      ? 'toggle'
                      : 'alone'
                  if (manner === 'extend') document.getSelection()?.removeAllRanges()
                  if (manner !== 'alone') return comeTo(row.id, item.index, manner)
                  props.onChooseNone()
                  onOpen(row.id, false)
                }}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function headingAt(rows: SourceRows, index: number, { sort }: SourceListing): string | null {
  const row = rows.rowAt(index)
  if (!row) return null
  const group = groupOf(row, sort)
  const before = index > 0 ? rows.rowAt(index - 1) : undefined
  return before && groupOf(before, sort) === group ? null : group
}

/** The virtual rows, and the pages of the list that they need. */
function useVirtualRows(listing: SourceListing, box: RefObject<HTMLDivElement | null>) {
  const [pages, setPages] = useState({ first: 0, last: 0 })
  const loaded: Loaded<SourceRows> = useSourceRows(listing, pages.first, pages.last)
  const ready = loaded.status === 'ready' ? loaded.value : null
  const scale = textScale()
  const virtual = useVirtualizer({
    count: ready?.total ?? 0,
    getScrollElement: () => box.current,
    estimateSize: index => scale * (ROW + (ready && headingAt(ready, index, listing) ? HEADING : 0)),
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  // A page before and one after what is drawn: who scrolls finds the rows there.
  const first = Math.max(0, pageOf(items[0]?.index ?? 0) - 1)
  const last = Math.min(pageOf((ready?.total ?? 1) - 1), pageOf(items.at(-1)?.index ?? 0) + 1)
  useEffect(() => setPages({ first, last }), [first, last])
  const headings = items.map(item => (ready && headingAt(ready, item.index, listing) ? 1 : 0)).join('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights change with what has come in, which these say
  useEffect(() => virtual.measure(), [headings, ready?.total, scale])
  return { loaded, virtual }
}

function findIndex(rows: SourceRows, items: readonly { index: number }[], id: string): number {
  for (const { index } of items) if (rows.rowAt(index)?.id === id) return index
  for (let index = 0; index < Math.min(rows.total, 1000); index++)
    if (rows.rowAt(index)?.id === id) return index
  return -1
}
