import { createAnchor } from '../../../shared/anchoring/create-anchor.ts'
import type { Claim } from '../../../shared/domain/review.ts'
import { AppError } from '../../../shared/errors.ts'
import { newId } from '../records/repository.ts'
import type { Session } from '../session.ts'
import { actOn, type Changed, changed, contentOf, type OnClaim, write } from './acting.ts'
import { type Standing, standingOf } from './standing.ts'

/**
 * Cuts a claim in two, `at` code units from its beginning. Both halves are open: a verdict was given for the whole, and
 * comes back with it. Both keep the evidence, since either may rest on it; questions stay with the first.
 */
export function splitClaim(session: Session, on: OnClaim, at: number): Changed {
  const { present, claim, standing } = actOn(session, on)
  const { text } = present.places
  const [start, end] = claim.range
  const cut = start + at
  if (cut >= end || text.slice(start, cut).trim() === '' || text.slice(cut, end).trim() === '')
    throw new AppError('invalid-input', 'Each part has to have words. The claim was not split.')
  const first = createAnchor(text, start, cut)
  const second = createAnchor(text, cut, end)
  const half = reopened(standing, claim.text)
  const { transact } = session.notebook
  const written = transact(() => [
    write(session, claim.id, claim.record, contentOf(present, { range: [first.start, first.end] }, half)),
    write(
      session,
      newId(),
      null,
      contentOf(
        present,
        { range: [second.start, second.end] },
        {
          ...half,
          undone: null,
          questions: [],
          others: [],
          evidence: half.evidence.map(each => ({ ...each, id: newId() })),
        },
      ),
    ),
  ])
  session.savedAll('claim', written)
  return changed(session, [
    { after: written[0] ?? null, before: claim.record },
    { after: written[1] ?? null, before: null },
  ])
}

/** Makes one claim of it and the next of its line. What was known of both goes with the one. */
export function joinClaims(session: Session, on: OnClaim): Changed {
  const { present, claim, standing } = actOn(session, on)
  const next = present.claims[present.claims.indexOf(claim) + 1]
  if (!next || next.line !== claim.line)
    throw new AppError('invalid-input', 'No claim follows this one in its paragraph. Nothing was joined.')
  const other = standingOf(next)
  const whole: Standing = {
    ...reopened(standing, claim.text),
    evidence: [
      ...standing.evidence,
      ...other.evidence.filter(each => !standing.evidence.some(own => isSame(own, each))),
    ],
    dismissed: [...new Set([...standing.dismissed, ...other.dismissed])],
    questions: [...standing.questions, ...other.questions],
    others: [...standing.others, ...other.others],
    notCheckable: standing.notCheckable !== '' && other.notCheckable !== '' ? standing.notCheckable : '',
  }
  const content = contentOf(present, { range: [claim.range[0], next.range[1]] }, whole)
  const { records, transact } = session.notebook
  const written = transact((): Claim => {
    if (next.record) records.remove('claim', next.id, next.record.revision)
    return write(session, claim.id, claim.record, content)
  })
  session.saved('claim', written)
  if (next.record) session.removed('claim', next.id)
  return changed(session, [
    { after: written, before: claim.record },
    ...(next.record ? [{ after: null, before: next.record }] : []),
  ])
}

function reopened(standing: Standing, words: string): Standing {
  const { judged, verdict, remark } = standing
  return {
    ...standing,
    byHand: true,
    verdict: 'open',
    remark: '',
    judged: null,
    undone: judged ? { ...judged, verdict, remark, words } : standing.undone,
    gate: standing.gate && { ...standing.gate, approvedBy: null, approvedAt: null },
  }
}

const isSame = (one: Claim['evidence'][number], other: Claim['evidence'][number]): boolean =>
  JSON.stringify({ ...one, id: '', by: '', at: 0 }) === JSON.stringify({ ...other, id: '', by: '', at: 0 })
