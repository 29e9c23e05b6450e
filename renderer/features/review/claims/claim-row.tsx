import type { Ref } from 'react'
import type { ClaimView, EvidenceView } from '../../../../shared/domain/review.ts'
import { words } from '../claim-words.ts'
import { EvidenceList } from '../evidence/evidence-list.tsx'
import type { ClaimAct, ClaimForm } from './claim-form.tsx'
import { ClaimFormView } from './claim-form.tsx'
import { ClaimReasons } from './claim-reasons.tsx'
import { ClaimText } from './claim-text.tsx'
import { ClaimVerdict } from './claim-verdict.tsx'
import { JudgedTwice } from './judged-twice.tsx'
import { Questions } from './questions.tsx'
import type { ClaimActs } from './use-claim-acts.ts'
import './claims.css'

/** What a claim's own controls lead to, besides what the keys do. */
export type ClaimWays = Readonly<{
  open: (item: EvidenceView) => void
  inDraft: (claim: ClaimView, at?: readonly [number, number]) => void
  act: (claim: ClaimView, act: ClaimAct) => void
  /** Each says what the core refuses. */
  accept: (claim: ClaimView, item: EvidenceView) => void
  dismiss: (claim: ClaimView, item: EvidenceView) => void
  settle: (claim: ClaimView, take: number | null) => void
}>

type ClaimRowProps = Readonly<{
  ref: Ref<HTMLElement>
  claim: ClaimView
  draftId: string
  current: boolean
  /** Where it stands among those that are listed, and how many these are. */
  place: number
  count: number
  start: number
  /** The form that is open in it. */
  form: ClaimForm | null
  /** Whether verdicts and the rest can be given now. */
  isOpen: boolean
  isEditor: boolean
  acts: ClaimActs
  ways: ClaimWays
  onPress: () => void
  onClose: () => void
  onJudged: () => void
}>

/** One claim: its words, what bears them out, and what was judged. */
export function ClaimRow(props: ClaimRowProps) {
  const { claim, current, place, form, isOpen, ways } = props
  const { id } = claim
  const act = (what: ClaimAct) => ways.act(claim, what)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys; a press comes to the claim
    <article
      ref={props.ref}
      className={current ? 'claim placed cur' : 'claim placed'}
      style={{ transform: `translateY(${props.start}px)` }}
      tabIndex={current ? 0 : -1}
      data-index={place}
      data-claim={id}
      data-place-focus={current || undefined}
      data-pane-focus={current || undefined}
      aria-current={current || undefined}
      aria-posinset={place + 1}
      aria-setsize={props.count}
      aria-labelledby={`words-${id}`}
      aria-describedby={`verdict-${id}`}
      onClick={event => {
        // What a button does may lead elsewhere: the press is its own.
        if (event.target instanceof Element && event.target.closest('button, form, .claim-form')) return
        props.onPress()
      }}
    >
      <span className="no">{claim.number}</span>
      <div className="c">
        <ClaimText claim={claim} id={`words-${id}`} />
        <ClaimReasons
          claim={claim}
          current={current}
          onSendBack={isOpen ? sentence => act({ kind: 'question', sentence }) : null}
          onExcuse={quotation => ways.inDraft(claim, quotation.range)}
        />
        {current && (
          <div className="links">
            <button type="button" className="link" aria-keyshortcuts="D" onClick={() => ways.inDraft(claim)}>
              {words.acts.inDraft}
            </button>
            {isOpen && (
              <button
                type="button"
                className="link"
                aria-keyshortcuts="Q"
                onClick={() => act({ kind: 'question', sentence: '' })}
              >
                {words.acts.ask}
              </button>
            )}
            {isOpen && claim.anonymous && (
              <button
                type="button"
                className="link"
                aria-keyshortcuts="G"
                onClick={() => act({ kind: 'gate' })}
              >
                {words.acts.gate}
              </button>
            )}
            {isOpen && claim.notCheckable !== '' && (
              <button
                type="button"
                className="link"
                aria-keyshortcuts="U"
                onClick={() => act({ kind: 'not-checkable' })}
              >
                {words.acts.checkAgain}
              </button>
            )}
          </div>
        )}
        <Questions
          questions={claim.questions}
          current={current}
          onAnswer={isOpen ? questionId => act({ kind: 'answer', questionId }) : null}
        />
        <JudgedTwice
          claim={claim}
          current={current}
          onSettle={isOpen ? take => ways.settle(claim, take) : null}
        />
        {form && form.kind !== 'evidence' && <ClaimFormView {...props} form={form} />}
      </div>
      <div>
        <EvidenceList
          draftId={props.draftId}
          claim={claim}
          current={current}
          onOpen={ways.open}
          acts={
            isOpen
              ? {
                  accept: item => ways.accept(claim, item),
                  dismiss: item => ways.dismiss(claim, item),
                  add: () => act({ kind: 'evidence' }),
                }
              : null
          }
        />
        {form?.kind === 'evidence' && <ClaimFormView {...props} form={form} />}
      </div>
      <ClaimVerdict
        claim={claim}
        id={`verdict-${id}`}
        current={current}
        onPress={isOpen ? key => act({ kind: 'key', key }) : null}
      />
    </article>
  )
}
