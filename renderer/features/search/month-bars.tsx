import { type PointerEvent, useRef, useState } from 'react'
import type { FacetCount } from '../../../shared/domain/search.ts'
import { formatPublished } from '../../ui/format.ts'
import { columnsOf, spanOf } from './months.ts'
import { words } from './words.ts'

type MonthBarsProps = Readonly<{
  values: readonly FacetCount[]
  chosen: readonly string[]
  onToggle: (month: string) => void
  /** Months were dragged over: from the first, until before the second. */
  onSpan: (span: { from: string; until: string }) => void
}>

const monthAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-month]')?.getAttribute('data-month') ?? null) : null

/**
 * When the results are from, a bar a month, for the eye and the pointer: one press takes a month, a drag all between.
 * The keyboard has the same months as boxes to tick below, and `after:` and `before:`.
 */
export function MonthBars({ values, chosen, onToggle, onSpan }: MonthBarsProps) {
  const began = useRef<string | null>(null)
  const [over, setOver] = useState<readonly [string, string] | null>(null)
  const columns = columnsOf(values)
  if (columns.length < 2) return null
  const most = Math.max(...columns.map(({ count }) => count))
  const [first, last] = over ? [...over].sort() : ['~', '']
  const isIn = (key: string) =>
    chosen.includes(key) || (first !== undefined && key >= first && key <= (last ?? ''))
  const down = (event: PointerEvent) => {
    if (event.button === 0) began.current = monthAt(event.target)
  }
  const move = (event: PointerEvent) => {
    const here = monthAt(event.target)
    if (began.current && here && began.current !== here) setOver([began.current, here])
  }
  const leave = () => {
    began.current = null
    setOver(null)
  }
  const up = (event: PointerEvent) => {
    const here = monthAt(event.target)
    const from = began.current
    leave()
    if (!from || !here) return
    if (from === here) onToggle(here)
    else onSpan(spanOf(from, here))
  }
  return (
    <div
      className="months"
      aria-hidden="true"
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerLeave={leave}
    >
      {columns.map(({ key, count }) => (
        <span
          key={key}
          data-month={key}
          className={isIn(key) ? 'set' : undefined}
          title={words.facets.monthBar({ month: formatPublished(key), n: count })}
        >
          <i style={{ blockSize: count === 0 ? 0 : `max(2px, ${(100 * count) / most}%)` }} />
        </span>
      ))}
    </div>
  )
}
