import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Input, Output } from '../../../../shared/contract.ts'
import type { ClaimView, Desk, Gate, Verdict } from '../../../../shared/domain/review.ts'
import { AppError } from '../../../../shared/errors.ts'
import { useClient } from '../../../app/client.tsx'
import { windowUndo } from '../../../app/undo.ts'
import { callKey } from '../../../app/use-call.ts'
import { words } from '../claim-words.ts'
import { wayToPutBack } from './claim-way.ts'

type At = Pick<Input<'claims.remark'>, 'draftId' | 'draftRevision' | 'claimId' | 'revision'>
type Changed = Output<'claims.putBack'>

/**
 * What can be done with the claims of a draft. Each rejects with what the core said, and can be undone. They run one
 * after the other, each on the claim as the one before left it, so that keys may come faster than answers.
 */
export function useClaimActs(desk: Desk) {
  const client = useClient()
  const queries = useQueryClient()
  const draftId = desk.draft.id
  const running = useRef<Promise<unknown>>(Promise.resolve())
  /** Revisions that acts made and the desk may not show yet. */
  const reached = useRef(new Map<string, number>())

  const act = (claim: ClaimView, said: string, run: (at: At) => Promise<Changed>): Promise<void> => {
    const work = async () => {
      const known = Math.max(claim.revision ?? 0, reached.current.get(claim.id) ?? 0)
      const at = {
        draftId,
        draftRevision: desk.draft.revision,
        claimId: claim.id,
        revision: known === 0 ? null : known,
      }
      try {
        const done = await run(at)
        note(done)
        windowUndo.did({ said, undo: wayToPutBack(draftId, done, putBack) })
      } catch (error) {
        // Someone else was here, or the draft was edited: what is shown is not how it is any more.
        if (error instanceof AppError && error.code === 'conflict') {
          void queries.invalidateQueries({ queryKey: callKey('reviews.desk', { draftId }) })
        }
        throw error
      }
    }
    const done = running.current.then(work)
    running.current = done.catch(() => {})
    return done
  }
  const note = ({ changed }: Changed) => {
    for (const { id, revision } of changed) {
      if (revision === null) reached.current.delete(id)
      else reached.current.set(id, revision)
    }
  }
  const putBack = async (input: Input<'claims.putBack'>) => {
    const back = await client.call('claims.putBack', input)
    note(back)
    return back
  }

  return {
    judge: (claim: ClaimView, verdict: Verdict, remark = '') =>
      act(claim, words.said[verdict]({ n: claim.number }), at =>
        client.call('claims.judge', { ...at, verdict, remark }),
      ),
    remark: (claim: ClaimView, remark: string) =>
      act(claim, words.said.remark({ n: claim.number }), at =>
        client.call('claims.remark', { ...at, remark }),
      ),
    /** '' makes it one to be checked again. */
    notCheckable: (claim: ClaimView, reason: string) =>
      act(claim, (reason === '' ? words.said.checkable : words.said.notCheckable)({ n: claim.number }), at =>
        client.call('claims.notCheckable', { ...at, reason }),
      ),
    split: (claim: ClaimView, place: number) =>
      act(claim, words.said.split({ n: claim.number }), at =>
        client.call('claims.split', { ...at, at: place }),
      ),
    join: (claim: ClaimView) =>
      act(claim, words.said.joined({ n: claim.number }), at => client.call('claims.join', at)),
    ask: (claim: ClaimView, question: string) =>
      act(claim, words.said.asked({ n: claim.number }), at => client.call('claims.ask', { ...at, question })),
    answer: (claim: ClaimView, questionId: string, answer: string) =>
      act(claim, words.said.answered({ n: claim.number }), at =>
        client.call('claims.answer', { ...at, questionId, answer }),
      ),
    accept: (claim: ClaimView, key: string) =>
      act(claim, words.said.accepted({ n: claim.number }), at =>
        client.call('claims.accept', { ...at, key }),
      ),
    dismiss: (claim: ClaimView, key: string) =>
      act(claim, words.said.dismissed({ n: claim.number }), at =>
        client.call('claims.dismiss', { ...at, key }),
      ),
    add: (claim: ClaimView, evidence: Input<'claims.addEvidence'>['evidence']) =>
      act(claim, words.said.added({ n: claim.number }), at =>
        client.call('claims.addEvidence', { ...at, evidence }),
      ),
    gate: (claim: ClaimView, gate: Omit<Gate, 'approvedBy' | 'approvedAt'>, approve: boolean) =>
      act(claim, (approve ? words.said.approved : words.said.gate)({ n: claim.number }), at =>
        client.call('claims.gate', { ...at, gate, approve }),
      ),
    settle: (claim: ClaimView, take: number | null) =>
      act(claim, words.said.settled({ n: claim.number }), at =>
        client.call('claims.settle', { ...at, take }),
      ),
  }
}

export type ClaimActs = ReturnType<typeof useClaimActs>
