import type { QuoteView } from '../../../../shared/domain/quote.ts'
import { formatCount } from '../../../ui/format.ts'
import { TermsSign } from '../../../ui/sign.tsx'
import { words } from '../words.ts'

type QuotesOfSourceProps = Readonly<{
  quotes: readonly QuoteView[]
  snapshotId: string
  selectedId: string | null
  onOpen: (quote: QuoteView) => void
}>

/** Every quote of the open source; each leads to its passage. */
export function QuotesOfSource({ quotes, snapshotId, selectedId, onOpen }: QuotesOfSourceProps) {
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
            >
              <TermsSign terms={quote.terms} alone />
              <span>
                <span className="words" dir="auto">
                  {quote.anchor.exact}
                </span>
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
