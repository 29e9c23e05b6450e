import type { QuoteView } from '../../../../shared/domain/quote.ts'
import { mayBeShown } from '../../../../shared/domain/terms.ts'
import { carriedOf } from '../../../quoting/carried.ts'
import { Covered } from '../../../quoting/covered.tsx'
import { useHeldWords } from '../../../quoting/use-held-words.ts'
import { formatCount } from '../../../ui/format.ts'
import { TermsSign } from '../../../ui/sign.tsx'
import { words } from '../words.ts'

type QuotesOfSourceProps = Readonly<{
  quotes: readonly QuoteView[]
  snapshotId: string
  language: string | null
  selectedId: string | null
  onOpen: (quote: QuoteView) => void
}>

/** Every quote of the open source; each leads to its passage. Words off the record are covered, as in every list. */
export function QuotesOfSource({ quotes, snapshotId, language, selectedId, onOpen }: QuotesOfSourceProps) {
  const covered = quotes.filter(quote => !mayBeShown(quote.terms)).map(quote => quote.id)
  const shown = useHeldWords(covered)
  return (
    <section className="sec" aria-labelledby="quotes-of-source">
      <h3 id="quotes-of-source">
        {words.inspecting.quotesOfSource} <span className="n">{formatCount(quotes.length)}</span>
      </h3>
      {quotes.length === 0 && <p className="hint">{words.inspecting.noQuotes}</p>}
      <ul>
        {quotes.map(quote => (
          <li key={quote.id}>
            <button
              type="button"
              className="qrow"
              aria-current={quote.id === selectedId || undefined}
              onClick={() => onOpen(quote)}
              draggable
              onDragStart={event => {
                const carried = carriedOf({ ...quote, words: quote.anchor.exact })
                if (carried === null) return event.preventDefault()
                event.dataTransfer.setData('text/plain', carried)
                event.dataTransfer.effectAllowed = 'copy'
              }}
            >
              <TermsSign terms={quote.terms} alone />
              <span>
                {mayBeShown(quote.terms) || shown.has(quote.id) ? (
                  <span className="words" lang={language ?? undefined} dir="auto">
                    {shown.get(quote.id) ?? quote.anchor.exact}
                  </span>
                ) : (
                  <Covered hint={quote.id === covered[0]} />
                )}
                <small dir="auto">
                  {quote.snapshotId === snapshotId
                    ? (quote.speakerName ?? words.nobodyYet)
                    : words.inspecting.inAnotherSnapshot({ name: quote.speakerName ?? words.nobodyYet })}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
