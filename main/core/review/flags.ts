import type { ClaimFlag, ClaimView, EvidenceView } from '../../../shared/domain/review.ts'
import { isInTheWay } from './quotations.ts'

type Flagged = Pick<
  ClaimView,
  'verdict' | 'notCheckable' | 'evidence' | 'quotations' | 'questions' | 'was' | 'others'
>

/** What a claim is, for the desk's filters. `terms`: it goes against what was agreed. */
export function flagsOf(claim: Flagged, terms: boolean): ClaimFlag[] {
  const isChecked = claim.notCheckable === ''
  const evidence = claim.evidence.filter(bears)
  const sources = new Set(evidence.flatMap(sourcesOf))
  const origins = new Set(evidence.filter(({ kind }) => kind !== 'calculation').map(({ origin }) => origin))
  const all: [ClaimFlag, boolean][] = [
    ['open', isChecked && claim.verdict === 'open'],
    ['unsourced', isChecked && evidence.length === 0],
    ['single-source', isChecked && sources.size === 1],
    ['one-origin', isChecked && sources.size > 1 && origins.size === 1],
    ['altered', claim.quotations.some(isInTheWay)],
    ['terms', terms],
    ['changed', claim.was !== null],
    ['question', claim.questions.some(({ answer }) => answer === '')],
    ['judged-twice', claim.others.length > 0],
  ]
  return all.flatMap(([flag, holds]) => (holds ? [flag] : []))
}

/** Evidence that is there, taken or standing in the draft itself; what search found is only proposed. */
const bears = ({ state, from, standing }: EvidenceView): boolean =>
  standing !== 'missing' && (state === 'accepted' || from !== 'search')

/** A calculation rests on the sources of its figures. */
function sourcesOf({ key, sourceId, noteId, calculation }: EvidenceView): string[] {
  const inputs = calculation?.inputs.flatMap(input => input.sourceId ?? []) ?? []
  return inputs.length > 0 ? inputs : [sourceId ?? noteId ?? key]
}
