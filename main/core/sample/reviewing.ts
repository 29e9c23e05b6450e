import { createAnchor } from '../../../shared/anchoring/create-anchor.ts'
import { draftText } from '../../../shared/draft/text.ts'
import { createClaimHandlers } from '../review/claim-handlers.ts'
import { readDesk } from '../review/desk.ts'
import { createReviewHandlers } from '../review/handlers.ts'
import { presentClaims } from '../review/present.ts'
import { createReplyHandlers } from '../review/reply-handlers.ts'
import type { Session } from '../session.ts'
import { mustHave } from './must-have.ts'
import { type SampleDeed, type SampleReply, sampleGate } from './review.ts'

const instant = (utcMinute: string): number => Date.parse(`${utcMinute}:00Z`)

/** Reviews a draft of the sample through the same handlers as the app. Claims are known by how they begin. */
export function createReviewing(session: Session, now: () => number, draftId: () => string) {
  const reviews = createReviewHandlers(() => session)
  const claims = createClaimHandlers(() => session, now)
  const replies = createReplyHandlers(() => session)
  const claimOf = (begins: string) => {
    const draft = session.notebook.records.get('draft', draftId())
    const claim = mustHave(
      presentClaims(session, draft).claims.find(({ text }) => text.startsWith(begins)),
      `claim “${begins}”`,
    )
    const on = {
      draftId: draft.id,
      draftRevision: draft.revision,
      claimId: claim.id,
      revision: claim.record?.revision ?? null,
    }
    return { claim, on }
  }

  return {
    async deed(deed: SampleDeed): Promise<void> {
      if (deed.do === 'start') {
        await reviews['reviews.start']({ draftId: draftId() })
        return
      }
      const { claim, on } = claimOf(deed.on)
      switch (deed.do) {
        case 'accept': {
          const { key } = mustHave(
            readDesk(session, draftId())
              .claims.find(({ id }) => id === claim.id)
              ?.evidence.find(({ state }) => state === 'proposed'),
            `proposal for “${deed.on}”`,
          )
          await claims['claims.accept']({ ...on, key })
          return
        }
        case 'gate':
          await claims['claims.gate']({ ...on, gate: sampleGate, approve: false })
          return
        case 'judge':
          await claims['claims.judge']({ ...on, verdict: deed.verdict, remark: deed.remark })
          return
        case 'not-checkable':
          await claims['claims.notCheckable']({ ...on, reason: deed.reason })
          return
        case 'ask':
          await claims['claims.ask']({ ...on, question: deed.words })
          return
        case 'answer': {
          const { id } = mustHave(claim.record?.questions[0], `question on “${deed.on}”`)
          await claims['claims.answer']({ ...on, questionId: id, answer: deed.words })
          return
        }
        case 'calculate': {
          const { label, expression, inputs } = deed
          const whole = inputs.map(input => ({ ...input, sourceId: null, snapshotId: null, anchor: null }))
          await claims['claims.addEvidence']({
            ...on,
            evidence: { kind: 'calculation', label, expression, inputs: whole },
          })
        }
      }
    },

    async reply(
      { person: _person, claims: begun, ...reply }: SampleReply,
      personId: string | null,
    ): Promise<void> {
      const text = draftText(session.notebook.records.get('draft', draftId()).content)
      const { stands, answeredAt } = reply
      const start = stands === null ? -1 : text.indexOf(stands)
      if (stands !== null && start < 0) throw new Error(`The draft of the sample does not say “${stands}”.`)
      await replies['replies.create']({
        ...reply,
        draftId: draftId(),
        personId,
        claimIds: begun.map(begins => claimOf(begins).claim.id),
        askedAt: instant(reply.askedAt),
        due: instant(reply.due),
        askedAgain: reply.askedAgain.map(instant),
        answeredAt: answeredAt === null ? null : instant(answeredAt),
        stands: stands === null ? null : createAnchor(text, start, start + stands.length),
      })
    },
  }
}
