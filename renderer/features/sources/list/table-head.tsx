import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { Icon } from '../../../ui/icon.tsx'
import { runChord } from '../../../ui/keys.ts'
import { words } from '../words.ts'
import { columns, directionOf, headingOf, pressed } from './columns.ts'

type Order = Pick<SourceListing, 'sort' | 'reversed'>

type TableHeadProps = Readonly<Order & { onArrange: (order: Order) => void; onDown: () => void }>

/** The headings of the table: pressed, they order it. One tab stop; the arrows go from one to the next. */
export function TableHead({ sort, reversed, onArrange, onDown }: TableHeadProps) {
  const row = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const step = (by: 1 | -1) => {
    const shown = [...(row.current?.querySelectorAll('button') ?? [])].filter(
      button => button.offsetWidth > 0,
    )
    const at = shown.indexOf(document.activeElement as HTMLButtonElement)
    shown[Math.max(0, Math.min(shown.length - 1, at + by))]?.focus()
  }
  // The heading that one was on may be left out when the table is narrower: the title never is.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!row.current?.contains(relatedTarget)) setStop(0)
  }
  const press = (event: KeyboardEvent) => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const next = () => step(1)
    const previous = () => step(-1)
    const isMove = runChord(event, {
      ArrowRight: isRtl ? previous : next,
      ArrowLeft: isRtl ? next : previous,
      ArrowDown: onDown,
    })
    // What else is pressed on a heading is the heading's, not the row's.
    if (isMove || event.key === 'Enter' || event.key === ' ') event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of the grid, whose rows are placed
    // biome-ignore lint/a11y/useFocusableInteractive: its headings are what is focused
    <div ref={row} className="table-head" role="row" aria-rowindex={1} onKeyDown={press} onBlur={leave}>
      {columns.map((column, index) => {
        const isSorted = column === sort
        const direction = directionOf(column, reversed)
        return (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: its button is what is focused
          <div
            key={column}
            role="columnheader"
            aria-colindex={index + 1}
            aria-sort={isSorted ? direction : 'none'}
            className={`cell c-${column}`}
          >
            <button
              type="button"
              tabIndex={index === stop ? 0 : -1}
              title={words.list.sortBy({ name: headingOf(column) })}
              onFocus={() => setStop(index)}
              onClick={() => onArrange(pressed(column, sort, reversed))}
            >
              <span className="cut">{headingOf(column)}</span>
              {isSorted && (
                <Icon name={direction === 'ascending' ? 'chevron-up' : 'chevron-down'} size="small" />
              )}
            </button>
          </div>
        )
      })}
    </div>
  )
}
