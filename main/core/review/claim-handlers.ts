import type { Handlers } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { newId } from '../records/repository.ts'
import type { CurrentSession, Session } from '../session.ts'
import { actOn, change, editorOf } from './acting.ts'
import { brokenClaims } from './broken-terms.ts'
import { calculate } from './calculate.ts'
import { joinClaims, splitClaim } from './cutting.ts'
import { waits } from './desk.ts'
import { acceptEvidence, addEvidence, dismissEvidence } from './evidence-acts.ts'
import { insideOf } from './insides.ts'
import { putBack } from './put-back.ts'
import { quotationsOf } from './quotations.ts'
import { searchEvidence } from './search.ts'

type ClaimHandlers = Pick<Handlers, Extract<keyof Handlers, `claims.${string}`>>

/** What is said of claims. Each act answers its way back. */
export function createClaimHandlers(current: CurrentSession, now: () => number): ClaimHandlers {
  return {
    'claims.judge': ({ verdict, remark, ...on }) => {
      const session = current()
      const acted = actOn(session, on)
      const { claim, standing, review, by } = acted
      if (verdict === 'cannot-confirm' && remark.trim() === '')
        throw new AppError(
          'invalid-input',
          'Say in the remark why it cannot be confirmed. Nothing was changed.',
        )
      if (verdict === 'confirmed') refuseWhileWaiting(session, acted)
      const judged = verdict === 'open' ? null : { by, at: now(), pass: review.pass, words: claim.text }
      const changes = { verdict, remark: remark.trim(), judged, undone: null }
      return change(session, acted, { ...standing, ...changes, notCheckable: '' }, 'judged')
    },
    'claims.remark': ({ remark, ...on }) => {
      const session = current()
      return change(session, actOn(session, on), { remark: remark.trim() })
    },
    'claims.notCheckable': ({ reason, ...on }) => {
      const session = current()
      return change(session, actOn(session, on), { notCheckable: reason.trim() })
    },
    'claims.split': ({ at, ...on }) => splitClaim(current(), on, at),
    'claims.join': on => joinClaims(current(), on),
    'claims.ask': ({ question, ...on }) => {
      const session = current()
      const acted = actOn(session, on)
      const asked = {
        id: newId(),
        question,
        by: acted.by,
        at: now(),
        answer: '',
        answeredBy: null,
        answeredAt: null,
      }
      return change(session, acted, { questions: [...acted.standing.questions, asked] })
    },
    'claims.answer': ({ questionId, answer, ...on }) => {
      const session = current()
      const acted = actOn(session, on)
      const { questions } = acted.standing
      if (!questions.some(({ id }) => id === questionId))
        throw new AppError('not-found', 'This question is no longer there. The answer was not saved.')
      const answered = { answer, answeredBy: acted.by, answeredAt: now() }
      return change(session, acted, {
        questions: questions.map(each => (each.id === questionId ? { ...each, ...answered } : each)),
      })
    },
    'claims.accept': ({ key, ...on }) => acceptEvidence(current(), on, key, now()),
    'claims.dismiss': ({ key, ...on }) => dismissEvidence(current(), on, key),
    'claims.addEvidence': ({ evidence, ...on }) => addEvidence(current(), on, evidence, now()),
    'claims.calculate': ({ expression, inputs }) => calculate(expression, inputs),
    'claims.search': ({ draftId, claimId, query }) => searchEvidence(current(), draftId, claimId, query),
    'claims.gate': ({ gate, approve, ...on }) => {
      const session = current()
      if (approve) editorOf(session, 'Approving words without a name')
      const acted = actOn(session, on)
      const { by } = acted
      if (approve && !(gate.information && gate.vital && gate.onlyWay && gate.reliable && gate.identityKnown))
        throw new AppError(
          'invalid-input',
          'Each of the five has to hold before it is approved. Nothing was changed.',
        )
      const approval = approve
        ? { approvedBy: by, approvedAt: now() }
        : { approvedBy: null, approvedAt: null }
      return change(session, acted, { gate: { ...gate, ...approval } })
    },
    'claims.settle': ({ take, ...on }) => {
      const session = current()
      const acted = actOn(session, on)
      if (take === null) return change(session, acted, { others: [] })
      const other = acted.standing.others[take]
      if (!other) throw new AppError('not-found', 'This verdict is no longer there. Nothing was changed.')
      const { verdict, remark, by, at, words } = other
      if (verdict === 'confirmed') refuseWhileWaiting(session, acted)
      const judged = verdict === 'open' ? null : { by, at, pass: acted.review.pass, words }
      return change(session, acted, { verdict, remark, judged, undone: null, others: [] }, 'judged')
    },
    'claims.putBack': input => putBack(current(), input),
  }
}

/** @throws AppError `forbidden` while a quotation in the claim differs, or terms are broken */
function refuseWhileWaiting(session: Session, { present, claim }: ReturnType<typeof actOn>): void {
  const { quotes } = insideOf(present, claim)
  const quotations = quotationsOf(session, present.places.text, claim, quotes)
  const sentence = waits(quotations, brokenClaims(session, present).claims.has(claim.id))
  if (sentence !== '') throw new AppError('forbidden', `${sentence} Nothing was changed.`)
}
