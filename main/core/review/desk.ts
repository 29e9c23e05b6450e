import { changedWords } from '../../../shared/claims/changed-words.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { ClaimView, Desk, EvidenceView } from '../../../shared/domain/review.ts'
import { shownReply } from '../../../shared/domain/sealed.ts'
import { mayBeNamed } from '../../../shared/domain/terms.ts'
import type { Session } from '../session.ts'
import { passesOf } from './acting.ts'
import { brokenClaims } from './broken-terms.ts'
import { acceptedView, citationView, isSameEvidence, liveQuoteView } from './evidence.ts'
import { flagsOf } from './flags.ts'
import { type Inside, insidesOf, noInside } from './insides.ts'
import { marksOf } from './marks.ts'
import { obstaclesOf } from './obstacles.ts'
import { withOrigins } from './origins.ts'
import { type Present, presentClaims } from './present.ts'
import { isInTheWay, quotationsOf } from './quotations.ts'
import { isEditedSince } from './signed.ts'
import { standingOf } from './standing.ts'

/**
 * Everything that the desk shows of a draft, and a bundle carries.
 * @throws AppError `not-found` where there is no such draft
 */
export function readDesk(session: Session, draftId: Id): Desk {
  const draft = session.notebook.records.get('draft', draftId)
  const present = presentClaims(session, draft)
  const broken = brokenClaims(session, present)
  const inside = insidesOf(present)
  const claims = present.claims.map((claim, index) =>
    viewOf(session, present, index, inside[index] ?? noInside, broken.claims.has(claim.id)),
  )
  const review = passesOf(session, draftId).at(-1) ?? null
  const { id, title, revision, updatedAt } = draft
  const replies = [...session.replies.all().values()].filter(reply => reply.draftId === draftId)
  return {
    draft: { id, title, revision, updatedAt },
    review,
    editedSince: review !== null && isEditedSince(session, draft, review),
    claims,
    gone: present.gone,
    replies: replies.map(reply => shownReply(reply, session.people.all())),
    obstacles: obstaclesOf(session, review, claims, broken),
  }
}

function viewOf(
  session: Session,
  present: Present,
  index: number,
  inside: Inside,
  isBroken: boolean,
): ClaimView {
  const claim = present.claims[index]!
  const standing = standingOf(claim)
  const quotations = quotationsOf(session, present.places.text, claim, inside.quotes)
  const evidence = evidenceOf(session, inside, standing)
  const { undone } = standing
  const anonymous = evidence.some(
    ({ terms, state, from }) =>
      terms !== null && !mayBeNamed(terms) && (state === 'accepted' || from === 'live-quote'),
  )
  const view = {
    id: claim.id,
    revision: claim.record?.revision ?? null,
    number: index + 1,
    range: claim.range,
    block: claim.block,
    opensParagraph: present.claims[index - 1]?.line !== claim.line,
    text: claim.text,
    byHand: standing.byHand,
    notCheckable: standing.notCheckable,
    verdict: standing.verdict,
    remark: standing.remark,
    judged: standing.judged,
    was: undone && {
      by: undone.by,
      at: undone.at,
      verdict: undone.verdict,
      remark: undone.remark,
      words: undone.words,
      changed: changedWords(claim.text, undone.words),
    },
    marks: marksOf(session, claim.text),
    quotations,
    evidence,
    questions: standing.questions,
    anonymous,
    gate: standing.gate,
    others: standing.others,
  }
  return { ...view, confirmWaits: waits(quotations, isBroken), flags: flagsOf(view, isBroken) }
}

/** Why Confirm is shut; '' where it is not. */
export function waits(quotations: ClaimView['quotations'], isBroken: boolean): string {
  const inTheWay = quotations.filter(isInTheWay)
  if (inTheWay.length > 1) return `Confirm waits for ${inTheWay.length} quotations.`
  if (inTheWay.length === 1) return 'Confirm waits for the quotation.'
  return isBroken ? 'Confirm waits: this goes against what was agreed with a speaker.' : ''
}

/** What was accepted, then what the draft itself proposes and nobody turned down. */
export function evidenceOf(
  session: Session,
  { quotes, citations }: Inside,
  { evidence, dismissed }: Pick<ReturnType<typeof standingOf>, 'evidence' | 'dismissed'>,
): EvidenceView[] {
  const shown = evidence.map(each => acceptedView(session, each))
  const proposed = [
    ...quotes.map(quote => liveQuoteView(session, quote)),
    ...citations.map(citation => citationView(session, citation)),
  ]
  for (const proposal of proposed) {
    const isKnown = shown.some(other => isSameEvidence(other, proposal))
    if (!isKnown && !dismissed.includes(proposal.key)) shown.push(proposal)
  }
  return withOrigins(session, shown)
}
