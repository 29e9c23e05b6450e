import type { QuoteView } from '../../../../shared/domain/quote.ts'
import { formatCount } from '../../../ui/format.ts'
import { TermsSign } from '../../../ui/sign.tsx'

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
        Quotes of this source <span className="n">{formatCount(quotes.length)}</span>
      </h3>
      {quotes.length === 0 && <p className="hint">None yet. Select words in the text and press Q.</p>}
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
                  {quote.speakerName ?? 'Nobody yet'}
                  {quote.snapshotId !== snapshotId && ', in another snapshot'}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
