import type { Range } from '../../../../shared/domain/ids.ts'
import type { MarkedQuote } from '../../../editor/reader/segments.ts'
import { termsClass } from '../../../ui/sign.tsx'

type TicksProps = Readonly<{
  /** Of the text, in UTF-16 code units. */
  length: number
  quotes: readonly MarkedQuote[]
  hits: readonly Range[]
  onGo: (range: Range) => void
}>

/** More than this many hits are a grey wall: every n-th is drawn. */
const MOST = 300

/**
 * Quotes and hits along the right edge, for the eye and the pointer; the keyboard has `[`, `]` and F3. Where they
 * stand is told from the text, because most of a long text is not laid out.
 */
export function Ticks({ length, quotes, hits, onGo }: TicksProps) {
  const every = Math.ceil(hits.length / MOST) || 1
  const place = (start: number) => ({ insetBlockStart: `${(100 * start) / Math.max(1, length)}%` })
  return (
    <div className="ticks" aria-hidden="true">
      {quotes.map(({ id, start, end, terms }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer only, see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: the same
        <i key={id} className={termsClass[terms]} style={place(start)} onClick={() => onGo([start, end])} />
      ))}
      {hits
        .filter((_, index) => index % every === 0)
        .map(range => (
          // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer only, see above
          // biome-ignore lint/a11y/useKeyWithClickEvents: the same
          <i key={`h${range[0]}`} className="h" style={place(range[0])} onClick={() => onGo(range)} />
        ))}
    </div>
  )
}
