import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { common } from './words.ts'

type SplitterProps = Readonly<{
  /** The pane it sizes: "List of sources". */
  label: string
  /** Of that pane, in px. */
  width: number
  min: number
  max: number
  /** On which side of the hairline that pane lies. */
  side: 'before' | 'after'
  onResize: (width: number) => void
  onReset: () => void
}>

/** Arrow keys move the hairline by this many px. */
const STEP = 16

/** The hairline between two panes: drag it, move it with the arrow keys, double-click to reset. */
export function Splitter({ label, width, min, max, side, onResize, onReset }: SplitterProps) {
  const drag = useRef<{ x: number; width: number } | null>(null)
  const clamp = (value: number) => Math.round(Math.min(max, Math.max(min, value)))
  const direction = (element: Element) =>
    (side === 'before' ? 1 : -1) * (getComputedStyle(element).direction === 'rtl' ? -1 : 1)

  const start = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { x: event.clientX, width }
  }
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag.current) return
    onResize(clamp(drag.current.width + (event.clientX - drag.current.x) * direction(event.currentTarget)))
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const sign = direction(event.currentTarget)
    const next = {
      ArrowLeft: width - STEP * sign,
      ArrowRight: width + STEP * sign,
      Home: min,
      End: max,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onResize(clamp(next))
  }
  const end = () => {
    drag.current = null
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be focused and moved; this is the ARIA window splitter
    <div
      className={`split is-${side}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={common.paneWidth({ pane: label })}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      title={common.paneWidthHint}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={onReset}
      onKeyDown={press}
    />
  )
}
