import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { SourceRow } from '../../../../shared/domain/source.ts'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { useCall } from '../../../app/use-call.ts'
import { type Manner, mannerOf, type Seen } from '../../../app/use-chosen.ts'
import { runChord } from '../../../ui/keys.ts'
import type { SourceRows } from './use-source-rows.ts'
import { useTypeToJump } from './use-type-to-jump.ts'

export type Choosing = Readonly<{
  choose: (manner: Manner, seen: Seen, index: number, current: Seen | null, from: number) => void
  all: (total: number) => void
  clear: () => void
}>

type CursorOptions = Readonly<{
  listing: SourceListing
  rows: SourceRows | null
  /** The rows that are drawn. */
  items: readonly Readonly<{ index: number }>[]
  scrollTo: (index: number) => void
  pageRows: () => number
  box: RefObject<HTMLElement | null>
  openId: string | null
  /** `browsing` while one passes by with the keys: then it adds nothing to Back. */
  onOpen: (id: string, browsing: boolean) => void
  /** Enter: go to the text. */
  onEnter: () => void
  choosing: Choosing
}>

/** Where one is in the list, and how the keys and the pointer move on from there. */
export function useCursor(options: CursorOptions) {
  const { listing, rows, scrollTo, openId, onOpen, choosing, box } = options
  /** The row that one is at; -1 before the first. */
  const at = useRef(-1)
  const [awaited, setAwaited] = useState<{ index: number; manner: Manner } | null>(null)
  const openIndex = useOpenIndex(options)
  if (openIndex >= 0) at.current = openIndex
  const total = rows?.total ?? 0

  /** For what the rows were scrolled last: moving them by hand is not to bring them back. */
  const scrolled = useRef('')
  const goal = `${openId} ${JSON.stringify(listing)}`
  useEffect(() => {
    if (openIndex < 0 || scrolled.current === goal) return
    scrolled.current = goal
    scrollTo(openIndex)
  })

  const comeTo = (row: SourceRow, index: number, manner: Manner, browsing = true) => {
    const current = openId === null ? null : { id: openId, revision: rows?.rowAt(at.current)?.revision ?? 1 }
    choosing.choose(manner, row, index, current, at.current)
    onOpen(row.id, browsing)
    at.current = index
  }
  const moveTo = (index: number, manner: Manner = 'alone') => {
    const next = Math.max(0, Math.min(total - 1, index))
    const row = rows?.rowAt(next)
    scrollTo(next)
    setAwaited(row ? null : { index: next, manner })
    if (row) comeTo(row, next, manner)
  }
  // A far jump comes to a row that is still on the way: it is opened when it is there.
  const arrived = awaited === null ? undefined : rows?.rowAt(awaited.index)
  useEffect(() => {
    if (!arrived || !awaited) return
    setAwaited(null)
    comeTo(arrived, awaited.index, awaited.manner)
  })

  const jump = useTypeToJump(listing, () => at.current, moveTo)
  const press = (event: KeyboardEvent) => {
    if (jump(event)) return event.preventDefault()
    const page = options.pageRows()
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: at.current + 1,
      ArrowUp: at.current - 1,
      Home: 0,
      End: total - 1,
      PageDown: at.current + page,
      PageUp: at.current - page,
    }
    const acts: Record<string, () => void> = {
      Enter: options.onEnter,
      'Mod+A': () => choosing.all(total),
      Escape: choosing.clear,
    }
    const here = rows?.rowAt(at.current)
    if (here) acts[' '] = () => choosing.choose('toggle', here, at.current, here, at.current)
    for (const [key, index] of Object.entries(goals)) {
      acts[key] = () => moveTo(index)
      acts[`Shift+${key}`] = () => moveTo(index, 'extend')
    }
    runChord(event, acts)
  }
  const pressRow = (event: MouseEvent, row: SourceRow | undefined, index: number) => {
    box.current?.focus({ preventScroll: true })
    if (!row) return
    const manner = mannerOf(event)
    if (manner === 'extend') document.getSelection()?.removeAllRanges()
    comeTo(row, index, manner, manner !== 'alone')
  }
  return { openIndex, press, pressRow, step: (by: 1 | -1) => moveTo(at.current + by) }
}

/** The row of the open source: one of those that are here, else where the core says that it is; -1 for none. */
function useOpenIndex({ listing, rows, items, openId }: CursorOptions): number {
  const near = rows && openId ? findIndex(rows, items, openId) : -1
  const located = useCall(
    'sources.locate',
    { ...listing, wanted: { id: openId ?? '' } },
    { when: rows !== null && openId !== null && near < 0 },
  )
  if (near >= 0 || openId === null) return near
  return located.status === 'ready' ? (located.value.row ?? -1) : -1
}

function findIndex(rows: SourceRows, items: readonly Readonly<{ index: number }>[], id: string): number {
  for (const { index } of items) if (rows.rowAt(index)?.id === id) return index
  for (let index = 0; index < Math.min(rows.total, 1000); index++)
    if (rows.rowAt(index)?.id === id) return index
  return -1
}
