import { Fragment } from 'react'
import { words as editorWords } from '../words.ts'
import type { Piece } from './pieces.ts'

/** Read when drawn: the language may change. */
const words = editorWords.guard

type ComparedWordsProps = Readonly<{ pieces: readonly Piece[]; side: 'draft' | 'source' }>

/** One side of a comparison, the words that differ marked. */
export function ComparedWords({ pieces, side }: ComparedWordsProps) {
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
