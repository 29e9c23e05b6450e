import { Fragment } from 'react'
import { attributedTo } from '../../../shared/draft/attribution.ts'
import { Button } from '../../ui/button.tsx'
import { words as editorWords } from '../words.ts'
import { GuardSign } from './guard-sign.tsx'
import type { GuardMark } from './marks.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** Read when drawn: the language may change. */
const words = editorWords.guard

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
            {words.agreed[quote.terms]({ who: attributedTo(quote) ?? words.speakerUnknown })}
          </span>
        )}
      </header>
      {compared && (
        <dl>
          <dt>{words.draft}</dt>
          <dd dir="auto">
            <Row pieces={piecesOf(mark.text, mark.changes, 'draft')} side="draft" />
          </dd>
          <dt>{words.source}</dt>
          <dd dir="auto">
            <Row pieces={piecesOf(quote.anchor.exact, mark.changes, 'source')} side="source" />
          </dd>
        </dl>
      )}
      {quote && (
        <footer>
          {compared && (
            <Button look="primary" small onClick={() => onUseSource(mark)}>
              {words.useSource}
            </Button>
          )}
          <Button small onClick={() => onOpenSource(mark)}>
            {words.openSource}
          </Button>
          <span className="grow" />
          <span className="dim wide">{words.blocks}</span>
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
        <span className="gap" role="img" aria-label={words.leftOut}>
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
