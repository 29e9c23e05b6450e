import { type CSSProperties, type ReactNode, useSyncExternalStore } from 'react'
import { Splitter } from '../ui/splitter.tsx'
import { usePaneWidth } from './settings.ts'

/** Width in px in a wide window, and in one of 1240 px or less. */
export type PaneWidths = Readonly<{
  wide: number
  narrow: number
  /** In a wide window it may be this wide at the most, where the usual is too little: a table. */
  most?: number | undefined
}>

type PaneProps = Readonly<{
  /** What stands in the settings: "sources.list". */
  id: string
  label: string
  widths: PaneWidths
  /** On which side of the thing itself the pane stands: its hairline is on the other. */
  at: 'start' | 'end'
  as?: 'section' | 'aside' | undefined
  /** It takes all the room: nothing stands beside it now. */
  fills?: boolean | undefined
  children: ReactNode
}>

/** The smallest a list and an inspector may be, and the largest that still leaves room to read. */
const limits = { start: { min: 200, max: 520 }, end: { min: 232, max: 560 } } as const

/** A pane beside the thing itself, whose width can be changed and is remembered. */
export function SidePane({
  id,
  label,
  widths,
  at,
  as: Part = 'section',
  fills = false,
  children,
}: PaneProps) {
  const [kept, resize] = usePaneWidth(id)
  const narrow = useNarrow()
  const room = limits[at]
  const usual = narrow ? widths.narrow : widths.wide
  // A width that was chosen in a wide window must not crowd out the reader in a narrow one.
  const most = widths.most ?? room.max
  const width = Math.min(kept ?? usual, narrow ? Math.max(widths.narrow, 300) : most)
  return (
    <Part
      className={fills ? 'pane main' : 'pane side'}
      aria-label={label}
      data-pane
      style={{ '--w': `${width}px` } as CSSProperties}
    >
      {children}
      {!fills && (
        <Splitter
          label={label}
          width={width}
          min={room.min}
          max={most}
          side={at === 'start' ? 'before' : 'after'}
          onResize={resize}
          onReset={() => resize(null)}
        />
      )}
    </Part>
  )
}

/** The pane that takes what the others leave. */
export function MainPane({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <section className="pane main" aria-label={label} data-pane>
      {children}
    </section>
  )
}

/** Side by side, the panes of a place. F6 and Shift+F6 go around them. */
export function Panes({ children }: Readonly<{ children: ReactNode }>) {
  return <div className="panes">{children}</div>
}

const narrowWindow = '(max-width: 1240px)'
function useNarrow(): boolean {
  return useSyncExternalStore(
    listener => {
      const query = window.matchMedia(narrowWindow)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => window.matchMedia(narrowWindow).matches,
  )
}
