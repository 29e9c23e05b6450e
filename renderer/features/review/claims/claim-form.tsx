import type { ClaimView } from '../../../../shared/domain/review.ts'
import { words } from '../claim-words.ts'
import { AddEvidence } from '../evidence/add-evidence.tsx'
import { GateForm } from './gate-form.tsx'
import { SplitForm } from './split-form.tsx'
import type { ClaimActs } from './use-claim-acts.ts'
import { WordsForm } from './words-form.tsx'
import './forms.css'

/** A form that opens within a claim. */
export type ClaimForm =
  | Readonly<{ kind: 'remark' | 'cannot-confirm' | 'not-checkable' | 'gate' | 'evidence' }>
  | Readonly<{ kind: 'question'; sentence: string }>
  | Readonly<{ kind: 'answer'; questionId: string }>
  | Readonly<{ kind: 'split'; caret: number | null }>

/** What is asked for on a claim: a form, or what a key does. */
export type ClaimAct = ClaimForm | Readonly<{ kind: 'key'; key: string }>

type ClaimFormViewProps = Readonly<{
  form: ClaimForm
  claim: ClaimView
  draftId: string
  isEditor: boolean
  acts: ClaimActs
  onClose: () => void
  /** After a verdict: on to the next claim. */
  onJudged: () => void
}>

/** The form that is open in a claim. What the core refuses is said in it, and what was written stays. */
export function ClaimFormView({
  form,
  claim,
  draftId,
  isEditor,
  acts,
  onClose,
  onJudged,
}: ClaimFormViewProps) {
  const f = words.form
  switch (form.kind) {
    case 'remark':
      return (
        <WordsForm
          label={f.remark}
          hint={f.remarkHint}
          initial={claim.remark}
          needs={null}
          action={f.keep}
          onKeep={remark => acts.remark(claim, remark)}
          onClose={onClose}
        />
      )
    case 'cannot-confirm':
      return (
        <WordsForm
          label={f.remark}
          hint={f.remarkHint}
          initial={claim.remark}
          needs={f.needsRemark}
          action={words.acts.cannot}
          onKeep={remark => acts.judge(claim, 'cannot-confirm', remark)}
          onClose={onClose}
          onDone={onJudged}
        />
      )
    case 'not-checkable':
      return (
        <WordsForm
          label={f.notCheckable}
          hint={f.notCheckableHint}
          initial=""
          needs={f.needsReason}
          action={f.keep}
          onKeep={reason => acts.notCheckable(claim, reason)}
          onClose={onClose}
        />
      )
    case 'question':
      return (
        <WordsForm
          label={f.question}
          hint={f.questionHint}
          initial={
            form.sentence === '' ? '' : words.sentBack({ sentence: form.sentence.replace(/\.$/u, '') })
          }
          needs={f.needsQuestion}
          action={f.send}
          onKeep={question => acts.ask(claim, question)}
          onClose={onClose}
        />
      )
    case 'answer':
      return (
        <WordsForm
          label={f.answer}
          initial=""
          needs={f.needsAnswer}
          action={words.acts.answer}
          onKeep={answer => acts.answer(claim, form.questionId, answer)}
          onClose={onClose}
        />
      )
    case 'split':
      return (
        <SplitForm
          text={claim.text}
          caret={form.caret}
          onSplit={at => acts.split(claim, at)}
          onClose={onClose}
        />
      )
    case 'gate':
      return (
        <GateForm
          gate={claim.gate}
          isEditor={isEditor}
          onKeep={(gate, approve) => acts.gate(claim, gate, approve)}
          onClose={onClose}
        />
      )
    case 'evidence':
      return (
        <AddEvidence
          draftId={draftId}
          claim={claim}
          onTake={item => acts.accept(claim, item.key)}
          onCalculation={evidence => acts.add(claim, evidence)}
          onClose={onClose}
        />
      )
  }
}
