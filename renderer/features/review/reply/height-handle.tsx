import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { common } from '../../../ui/words.ts'

type HeightHandleProps = Readonly<{
  label: string
  /** Of the pane under the handle, in px. */
  height: number
  least: number
  most: number
  /** Below the least it folds to this. */
  folded: number
  onResize: (height: number) => void
  onReset: () => void
}>

/** The arrow keys move the edge by this many px. */
const STEP = 16

/** The upper edge of a pane at the bottom: drag it, move it with the arrow keys, double-click to reset. */
export function HeightHandle(props: HeightHandleProps) {
  const { label, height, least, most, folded, onResize, onReset } = props
  const drag = useRef<{ y: number; height: number } | null>(null)
  const resize = (wanted: number) =>
    onResize(wanted < (least + folded) / 2 ? folded : Math.round(Math.min(most, Math.max(least, wanted))))
  const start = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { y: event.clientY, height }
  }
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (drag.current) resize(drag.current.height + drag.current.y - event.clientY)
  }
  const end = () => {
    drag.current = null
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = {
      ArrowUp: height <= folded ? least : height + STEP,
      ArrowDown: height - STEP < least ? folded : height - STEP,
      Home: folded,
      End: most,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    resize(next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be focused and moved; this is the ARIA window splitter
    <div
      className="edge"
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={height}
      aria-valuemin={folded}
      aria-valuemax={most}
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
