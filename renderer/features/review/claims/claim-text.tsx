import type { ClaimView } from '../../../../shared/domain/review.ts'
import { stateClass } from '../../../editor/guard/judge.ts'
import { words } from '../claim-words.ts'
import { type TextPiece, type TextRun, textRuns } from './text-pieces.ts'

type ClaimTextProps = Readonly<{ claim: ClaimView; id: string }>

/** The words of a claim with the guard's marks as in the draft, what wants a look, and what an edit changed. */
export function ClaimText({ claim, id }: ClaimTextProps) {
  return (
    <p className="words" id={id} dir="auto">
      {textRuns(claim).map(run => (
        <Run key={run.start} run={run} />
      ))}
    </p>
  )
}

/** The class of the line under a quotation; an excused one is let be. */
function quotationClass({ state, excuse }: ClaimView['quotations'][number]): string {
  if (state === 'loose' || state === 'gone') return stateClass.unknown
  return excuse !== '' && state !== 'verbatim' && state !== 'allowed' ? stateClass.excused : stateClass[state]
}

function Run({ run }: Readonly<{ run: TextRun }>) {
  const pieces = run.pieces.map(piece => <Piece key={piece.start} piece={piece} />)
  if (run.quotation === null) return pieces
  return (
    <span className={`gq ${quotationClass(run.quotation)}`} title={run.quotation.sentence || undefined}>
      {pieces}
    </span>
  )
}

const changeClass = { allowed: 'chg', altered: 'alt', serious: 'ser' } as const

function Piece({ piece }: Readonly<{ piece: TextPiece }>) {
  const { text, change, gap, mark, changed } = piece
  let shown = mark ? (
    <span className={`look ${mark}`} title={words.marks[mark]}>
      {text}
    </span>
  ) : (
    text
  )
  if (change === 'allowed') shown = <span className="chg">{shown}</span>
  else if (change) shown = <ins className={changeClass[change]}>{shown}</ins>
  if (changed) shown = <ins className="now">{shown}</ins>
  return (
    <>
      {gap && (
        <span className={`gap ${changeClass[gap]}`} title={words.leftOut}>
          ‸<span className="vh">{words.leftOut}</span>
        </span>
      )}
      {shown}
    </>
  )
}
