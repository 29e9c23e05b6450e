import type { ClaimView } from '../../../../shared/domain/review.ts'
import { formatMoment } from '../../../ui/format.ts'
import { words as claimWords } from '../claim-words.ts'
import { VerdictSign } from './claim-verdict.tsx'

/** Read when drawn: the language may change. */
const words = claimWords.others

type JudgedTwiceProps = Readonly<{
  claim: ClaimView
  current: boolean
  /** Null where the review is closed to changes. */
  onSettle: ((take: number | null) => void) | null
}>

/** Verdicts that came back with a bundle, beside ours: a person settles which holds. */
export function JudgedTwice({ claim, current, onSettle }: JudgedTwiceProps) {
  if (claim.others.length === 0) return null
  const tab = current ? 0 : -1
  return (
    <ul className="thread" aria-label={words.elsewhere}>
      {claim.others.map((other, index) => (
        <li key={`${other.bundle} ${other.at}`}>
          <VerdictSign verdict={other.verdict}>
            {words.said[other.verdict]({ by: other.by.initials, when: formatMoment(other.at) })}
          </VerdictSign>
          {other.remark !== '' && <p dir="auto">{other.remark}</p>}
          {other.words !== claim.text && <small dir="auto">{words.otherWords({ words: other.words })}</small>}
          {onSettle && (
            <button type="button" className="link" tabIndex={tab} onClick={() => onSettle(index)}>
              {words.take}
            </button>
          )}
        </li>
      ))}
      {onSettle && (
        <li>
          <button type="button" className="link" tabIndex={tab} onClick={() => onSettle(null)}>
            {words.keep}
          </button>
        </li>
      )}
    </ul>
  )
}
