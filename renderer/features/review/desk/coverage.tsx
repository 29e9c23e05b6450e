import { type MouseEvent, useEffect, useRef, useState } from 'react'
import type { ClaimView } from '../../../../shared/domain/review.ts'
import { Icon } from '../../../ui/icon.tsx'
import { VerdictSign } from '../claims/claim-verdict.tsx'
import { words as reviewWords } from '../words.ts'
import { type Cell, stripCells, tallyOf } from './strip.ts'

/** Read when drawn: the language may change. */
const words = reviewWords.coverage

type CoverageProps = Readonly<{
  claims: readonly ClaimView[]
  /** How many judged claims the draft does not say any more. */
  gone: number
  currentId: string | null
  onGo: (claimId: string) => void
  /** To the first quotation in the way. */
  onInTheWay: () => void
}>

/** How far the review is: a cell a claim, and the sums. The keys have the list; a press on a cell goes to its claim. */
export function Coverage({ claims, gone, currentId, onGo, onInTheWay }: CoverageProps) {
  const strip = useRef<HTMLDivElement>(null)
  const room = useWidth(strip)
  const cells = stripCells(claims, room)
  const tally = tallyOf(claims)
  const press = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-claim]') : null
    if (cell?.dataset['claim']) onGo(cell.dataset['claim'])
  }
  return (
    <section className="cover" aria-label={words.label}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of claims below has the keys */}
      <div
        className="strip"
        ref={strip}
        role="img"
        aria-label={words.strip({ n: claims.length, ...tally })}
        onClick={press}
      >
        {cells.map(cell => (
          <i
            key={cell.claimId}
            className={classOf(cell, currentId)}
            data-claim={cell.claimId}
            title={titleOf(cell)}
          />
        ))}
      </div>
      <span className="num judged">{words.judged(tally)}</span>
      <div className="sum">
        <VerdictSign verdict="confirmed">{words.confirmed({ n: tally.confirmed })}</VerdictSign>
        <VerdictSign verdict="corrected">{words.corrected({ n: tally.corrected })}</VerdictSign>
        <VerdictSign verdict="cannot-confirm">{words.cannot({ n: tally.cannot })}</VerdictSign>
        <VerdictSign verdict="open">{words.open({ n: tally.open })}</VerdictSign>
        {gone > 0 && <span className="dim">{words.gone({ n: gone })}</span>}
      </div>
      {tally.inTheWay > 0 && (
        <button type="button" className="sign g-ser" onClick={onInTheWay}>
          <Icon name="guard-serious" size="small" />
          <span className="wide">{words.inTheWay({ n: tally.inTheWay })}</span>
          <span className="narrow-only">{words.quotations({ n: tally.inTheWay })}</span>
        </button>
      )}
    </section>
  )
}

const classOf = ({ form, opensParagraph, claims }: Cell, currentId: string | null): string =>
  [form, opensParagraph && 'para', claims.some(({ id }) => id === currentId) && 'cur']
    .filter(Boolean)
    .join(' ')

const titleOf = ({ claims: [first, ...others] }: Cell): string | undefined =>
  others.length === 0 ? first?.text : words.paragraph({ n: others.length + 1, text: first?.text ?? '' })

/** Px; 0 before it is known. */
function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const { current } = element
    if (!current) return
    const observer = new ResizeObserver(() => setWidth(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}
