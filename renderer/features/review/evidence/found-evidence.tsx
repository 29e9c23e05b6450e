import { useEffect, useState } from 'react'
import type { EvidenceView } from '../../../../shared/domain/review.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useCall } from '../../../app/use-call.ts'
import { words as claimWords } from '../claim-words.ts'
import { EvidenceItem } from './evidence-item.tsx'

/** A claim that one only passes is not searched for: one stays this long at it first, in ms. */
const PAUSE = 200

type FoundEvidenceProps = Readonly<{
  draftId: string
  claimId: string
  onOpen: (item: EvidenceView) => void
  acts: Readonly<{ accept: (item: EvidenceView) => void; dismiss: (item: EvidenceView) => void }>
}>

/**
 * The likeliest piece that search finds for a claim without evidence, as proposed. It stands in room that was kept for
 * it, so that nothing moves when it comes; the rest is found under Add evidence.
 */
export function FoundEvidence({ draftId, claimId, onOpen, acts }: FoundEvidenceProps) {
  const [stayed, setStayed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setStayed(true), PAUSE)
    return () => clearTimeout(timer)
  }, [])
  const found = useCall('claims.search', { draftId, claimId, query: '' }, { when: stayed })
  // What is off the record cannot be accepted.
  const best = found.status === 'ready' ? found.value.found.find(({ covered }) => !covered) : undefined
  return (
    <li className="finding">
      {best ? (
        <ul>
          <EvidenceItem item={best} quotation={undefined} current onOpen={() => onOpen(best)} acts={acts} />
        </ul>
      ) : (
        <span className="dim">
          {found.status === 'failed'
            ? sentenceFor(found.error)
            : found.status === 'ready'
              ? claimWords.evidence.nothingFound
              : claimWords.evidence.looking}
        </span>
      )}
    </li>
  )
}
