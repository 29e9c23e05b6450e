import type { ClaimView, EvidenceView } from '../../../../shared/domain/review.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { say, sayFailed } from '../../../ui/notices.ts'
import { words } from '../claim-words.ts'
import type { ClaimAct, ClaimForm } from '../claims/claim-form.tsx'
import type { ClaimWays } from '../claims/claim-row.tsx'
import { wordStarts } from '../claims/text-pieces.ts'
import type { ClaimActs } from '../claims/use-claim-acts.ts'
import { opens } from '../evidence/evidence-item.tsx'

type Ports = Readonly<{
  /** The claim that the keys are for; null where none is listed. */
  current: ClaimView | null
  /** Why nothing can be judged now; '' where it can. */
  closed: string
  acts: ClaimActs
  openForm: (claimId: string, form: ClaimForm) => void
  /** On to the next claim, or to the next that is open. */
  goOn: () => void
  goNextOpen: () => void
  come: (claimId: string) => void
  openSource: (item: EvidenceView) => void
  openDraft: (claim: ClaimView, at?: readonly [number, number]) => void
}>

/** What the keys of the desk do to the claim that one is at, and the same for its buttons. */
export function useClaimKeys(ports: Ports) {
  const { current, acts, openForm } = ports
  /** A refusal is said; the claim comes back, so that it can be looked at again. */
  const orSay = (claim: ClaimView, work: Promise<void>) => {
    work.catch((error: unknown) => {
      ports.come(claim.id)
      sayFailed(sentenceFor(error))
    })
  }
  const judge = (claim: ClaimView, verdict: 'confirmed' | 'corrected' | 'open') => {
    if (verdict === 'confirmed' && claim.confirmWaits !== '') {
      say(claim.confirmWaits)
      return
    }
    orSay(claim, acts.judge(claim, verdict))
    if (verdict !== 'open') ports.goOn()
  }
  const split = (claim: ClaimView) => {
    if (wordStarts(claim.text).length === 0) say(words.oneWord)
    else openForm(claim.id, { kind: 'split', caret: caretIn(claim.id) })
  }
  const answer = (claim: ClaimView) => {
    const waiting = claim.questions.find(({ answeredAt }) => answeredAt === null)
    if (waiting) openForm(claim.id, { kind: 'answer', questionId: waiting.id })
    else say(words.noQuestion)
  }
  const uncheck = (claim: ClaimView) => {
    if (claim.notCheckable !== '') orSay(claim, acts.notCheckable(claim, ''))
    else openForm(claim.id, { kind: 'not-checkable' })
  }

  const keys: Readonly<Record<string, (claim: ClaimView) => void>> = {
    C: claim => judge(claim, 'confirmed'),
    R: claim => judge(claim, 'corrected'),
    X: claim => openForm(claim.id, { kind: 'cannot-confirm' }),
    O: claim => judge(claim, 'open'),
    W: claim => openForm(claim.id, { kind: 'remark' }),
    E: claim => openForm(claim.id, { kind: 'evidence' }),
    Q: claim => openForm(claim.id, { kind: 'question', sentence: '' }),
    A: answer,
    G: claim => openForm(claim.id, { kind: 'gate' }),
    S: split,
    M: claim => orSay(claim, acts.join(claim)),
    U: uncheck,
  }
  /** Does it where the review is open, else says why not. */
  const when = (run: (claim: ClaimView) => void) => (claim: ClaimView) => {
    if (ports.closed !== '') say(ports.closed)
    else run(claim)
  }
  const act = (claim: ClaimView, what: ClaimAct) => {
    if (what.kind === 'key') when(keys[what.key] ?? (() => {}))(claim)
    else if (what.kind === 'not-checkable') when(uncheck)(claim)
    else when(() => openForm(claim.id, what))(claim)
  }
  const open = (claim: ClaimView) => {
    const first =
      claim.evidence.find(item => item.state === 'accepted' && opens(item)) ?? claim.evidence.find(opens)
    if (first) ports.openSource(first)
    else say(words.noSource)
  }
  const ways: ClaimWays = {
    open: ports.openSource,
    inDraft: ports.openDraft,
    act,
    accept: (claim, item) => orSay(claim, acts.accept(claim, item.key)),
    dismiss: (claim, item) => orSay(claim, acts.dismiss(claim, item.key)),
    settle: (claim, take) => orSay(claim, acts.settle(claim, take)),
  }
  const onCurrent = (run: (claim: ClaimView) => void) => () => {
    if (current) run(current)
  }
  return {
    ways,
    keys: {
      ...Object.fromEntries(Object.entries(keys).map(([key, run]) => [key, onCurrent(when(run))])),
      N: ports.goNextOpen,
      D: onCurrent(claim => ports.openDraft(claim)),
      Enter: onCurrent(open),
    },
  }
}

/** Where the caret or the selection stands within the words of a claim, as an offset in them. */
function caretIn(claimId: string): number | null {
  const element = document.getElementById(`words-${claimId}`)
  const selection = document.getSelection()
  if (!element || !selection?.rangeCount) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer)) return null
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const words = before.cloneContents()
  for (const sign of words.querySelectorAll('.gap')) sign.remove()
  return words.textContent?.length ?? 0
}
