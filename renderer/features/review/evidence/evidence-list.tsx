import type { ClaimView, EvidenceView } from '../../../../shared/domain/review.ts'
import { Icon } from '../../../ui/icon.tsx'
import { words as claimWords } from '../claim-words.ts'
import { EvidenceItem } from './evidence-item.tsx'
import { FoundEvidence } from './found-evidence.tsx'
import './evidence.css'

/** Read when drawn: the language may change. */
const words = claimWords.evidence

/** Evidence that is shown of a claim one is not at. */
const SHOWN = 3

type EvidenceListProps = Readonly<{
  draftId: string
  claim: ClaimView
  current: boolean
  onOpen: (item: EvidenceView) => void
  /** Null where the review is closed to changes. */
  acts: Readonly<{
    accept: (item: EvidenceView) => void
    dismiss: (item: EvidenceView) => void
    add: () => void
  }> | null
}>

/** Beside a claim: what bears it out. Of a claim one is not at, the first few. */
export function EvidenceList({ draftId, claim, current, onOpen, acts }: EvidenceListProps) {
  const { evidence } = claim
  const ordered = [...evidence.filter(isAccepted), ...evidence.filter(item => !isAccepted(item))]
  const shown = current ? ordered : ordered.slice(0, SHOWN)
  const hidden = ordered.length - shown.length
  return (
    <ul className="e" aria-label={claimWords.evidenceOf}>
      {shown.map(item => (
        <EvidenceItem
          key={item.key}
          item={item}
          quotation={
            item.quoteId === null
              ? undefined
              : claim.quotations.find(({ quoteId }) => quoteId === item.quoteId)
          }
          current={current}
          onOpen={() => onOpen(item)}
          acts={acts}
        />
      ))}
      {hidden > 0 && (
        <li>
          <span />
          <span className="dim">{words.more({ n: hidden })}</span>
        </li>
      )}
      {evidence.length === 0 && !(current && acts) && (
        <li>
          <span />
          <span className="dim">{words.none}</span>
        </li>
      )}
      {current && acts && claim.flags.includes('unsourced') && (
        <FoundEvidence draftId={draftId} claimId={claim.id} onOpen={onOpen} acts={acts} />
      )}
      {current && acts && (
        <li className="adds">
          <Icon name="plus" size="small" />
          <span>
            <button type="button" className="link" aria-keyshortcuts="E" onClick={acts.add}>
              {words.add}
            </button>{' '}
            <span className="kbd" aria-hidden="true">
              E
            </span>
          </span>
        </li>
      )}
    </ul>
  )
}

const isAccepted = ({ state }: EvidenceView): boolean => state === 'accepted'
