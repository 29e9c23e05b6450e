import { type ClaimView, gateTests, type Obstacle, type Review } from '../../../shared/domain/review.ts'
import type { Session } from '../session.ts'
import type { Broken } from './broken-terms.ts'
import { isInTheWay } from './quotations.ts'

/** Everything that stands in the way of the sign-off, in the order of the draft. */
export function obstaclesOf(
  { notebook }: Session,
  review: Review | null,
  claims: readonly ClaimView[],
  { breaches }: Broken,
): Obstacle[] {
  if (review?.signed) return []
  const by = notebook.actor()
  const own: Obstacle[] = []
  const add = (kind: Obstacle['kind'], sentence: string) =>
    own.push({ kind, claimId: null, block: null, sentence })
  if (!review) add('not-started', 'No review of this draft has been started.')
  if (!by) add('initials', 'Your initials are not set: a sign-off says who gave it.')
  else if (by.role !== 'editor') add('role', 'Only an editor signs off.')
  const terms = breaches.map(
    ({ breach, claimId }): Obstacle => ({
      kind: 'terms',
      claimId,
      block: breach.block,
      sentence:
        breach.block === null
          ? 'The title goes against what was agreed with a speaker.'
          : `Paragraph ${breach.block + 1} goes against what was agreed with a speaker.`,
    }),
  )
  return [...own, ...terms, ...claims.flatMap(ofClaim)]
}

function ofClaim({ id, block, number, ...claim }: ClaimView): Obstacle[] {
  const found: Obstacle[] = []
  const add = (kind: Obstacle['kind'], sentence: string) =>
    found.push({ kind, claimId: id, block, sentence: `Claim ${number} ${sentence}` })
  if (claim.quotations.some(({ state }) => state === 'gone'))
    add('altered', 'holds a quotation whose quote is no longer in the notebook.')
  else if (claim.quotations.some(isInTheWay))
    add('altered', 'holds a quotation that differs from its passage.')
  if (claim.notCheckable === '' && claim.verdict === 'open')
    add('open', claim.was ? 'was changed since it was checked.' : 'is open.')
  if (claim.anonymous && claim.notCheckable === '' && !isApproved(claim))
    add('gate', 'rests on words without a name, which no editor has approved.')
  if (claim.questions.some(({ answer }) => answer === ''))
    add('question', 'has a question without an answer.')
  return found
}

const isApproved = ({ gate }: Pick<ClaimView, 'gate'>): boolean =>
  gate !== null && gate.approvedBy !== null && gateTests.every(test => gate[test])
