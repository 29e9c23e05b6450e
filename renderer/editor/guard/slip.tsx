import { Fragment } from 'react'
import { termsLabels } from '../../../shared/domain/terms.ts'
import { attributedTo } from '../../../shared/draft/attribution.ts'
import { Button } from '../../ui/button.tsx'
import { GuardSign } from './guard-sign.tsx'
import type { GuardMark } from './marks.ts'
import { type Piece, piecesOf } from './pieces.ts'

type SlipProps = Readonly<{
  mark: GuardMark
  onUseSource: (mark: GuardMark) => void
  onOpenSource: (mark: GuardMark) => void
}>

/** What is wrong with one quotation, word by word, under the paragraph it stands in. */
export function Slip({ mark, onUseSource, onOpenSource }: SlipProps) {
  const quote = mark.passage.status === 'known' ? mark.passage.quote : null
  const compared = quote !== null && mark.state !== 'barred'
  return (
    <section
      className={mark.state === 'serious' || mark.state === 'barred' ? 'slip ser' : 'slip'}
      aria-label={mark.sentence}
    >
      <header>
        <GuardSign state={mark.state}>{mark.sentence}</GuardSign>
        <span className="grow" />
        {quote && (
          <span className="dim">
            {attributedTo(quote) ?? 'Speaker not known'}, {termsLabels[quote.terms].toLowerCase()}
          </span>
        )}
      </header>
      {compared && (
        <dl>
          <dt>Draft</dt>
          <dd dir="auto">
            <Row pieces={piecesOf(mark.text, mark.changes, 'draft')} side="draft" />
          </dd>
          <dt>Source</dt>
          <dd dir="auto">
            <Row pieces={piecesOf(quote.anchor.exact, mark.changes, 'source')} side="source" />
          </dd>
        </dl>
      )}
      {quote && (
        <footer>
          {compared && (
            <Button look="primary" small onClick={() => onUseSource(mark)}>
              Use source words
            </Button>
          )}
          <Button small onClick={() => onOpenSource(mark)}>
            Open source
          </Button>
          <span className="grow" />
          <span className="dim wide">Blocks sign-off</span>
        </footer>
      )}
    </section>
  )
}

function Row({ pieces, side }: Readonly<{ pieces: readonly Piece[]; side: 'draft' | 'source' }>) {
  return pieces.map(piece => (
    <Fragment key={`${piece.start}.${piece.gap}`}>
      {piece.level === null ? (
        piece.text
      ) : piece.gap ? (
        <span className="gap" role="img" aria-label="(words left out here)">
          ‸
        </span>
      ) : side === 'source' ? (
        <b>{piece.text}</b>
      ) : (
        <ins className={piece.level === 'serious' ? 'ser' : 'alt'}>{piece.text}</ins>
      )}
    </Fragment>
  ))
}
