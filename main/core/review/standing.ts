import { claimKey } from '../../../shared/claims/claim-key.ts'
import type { Claim } from '../../../shared/domain/review.ts'
import type { PresentClaim } from './present.ts'

/** What holds of a claim for the words that the draft has now. */
export type Standing = Pick<
  Claim,
  | 'byHand'
  | 'notCheckable'
  | 'verdict'
  | 'remark'
  | 'judged'
  | 'undone'
  | 'evidence'
  | 'dismissed'
  | 'questions'
  | 'gate'
  | 'others'
>

const nothing: Standing = {
  byHand: false,
  notCheckable: '',
  verdict: 'open',
  remark: '',
  judged: null,
  undone: null,
  evidence: [],
  dismissed: [],
  questions: [],
  gate: null,
  others: [],
}

/**
 * What was said of a claim, as far as it holds: a verdict, a mark as not checkable and the approval of the gate are
 * given for words, and end with a change of these; a verdict comes back with them. Shapes of marks change nothing.
 */
export function standingOf({ record, key }: Pick<PresentClaim, 'record' | 'key'>): Standing {
  if (!record) return nothing
  const { byHand, verdict, remark, judged, undone, evidence, dismissed, questions, others, gate } = record
  const isTouched = claimKey(record.anchor.exact) !== key
  const held = {
    byHand,
    notCheckable: isTouched ? '' : record.notCheckable,
    evidence,
    dismissed,
    questions,
    gate: gate && isTouched ? { ...gate, approvedBy: null, approvedAt: null } : gate,
    others,
  }
  if (judged && claimKey(judged.words) !== key) {
    return { ...held, verdict: 'open', remark: '', judged: null, undone: { ...judged, verdict, remark } }
  }
  if (!judged && undone && claimKey(undone.words) === key) {
    const { verdict: given, remark: said, ...judgement } = undone
    return { ...held, verdict: given, remark: said, judged: judgement, undone: null }
  }
  return { ...held, verdict, remark, judged, undone }
}
