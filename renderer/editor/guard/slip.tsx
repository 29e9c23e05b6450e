import { useMemo, useState } from 'react'
import { mayBeQuoted } from '../../../shared/domain/terms.ts'
import { attributedTo } from '../../../shared/draft/attribution.ts'
import { Button } from '../../ui/button.tsx'
import { words as editorWords } from '../words.ts'
import { ComparedWords } from './compared-words.tsx'
import { ExcuseForm } from './excuse-form.tsx'
import { GuardSign } from './guard-sign.tsx'
import { hasSlip } from './judge.ts'
import { type GuardMark, newerOf } from './marks.ts'
import { type Mend, mendsOf } from './mends.ts'
import { NewerWords } from './newer-words.tsx'
import { piecesOf } from './pieces.ts'

/** Read when drawn: the language may change. */
const words = editorWords.guard

/** What one can do about a quotation from its slip. Each is one step of undo. */
export type SlipActs = Readonly<{
  mend: (mark: GuardMark, mend: Mend, words: string) => void
  /** '' takes the excuse back. */
  excuse: (mark: GuardMark, reason: string) => void
  open: (mark: GuardMark) => void
  compare: (mark: GuardMark) => void
}>

/** What is said of one quotation, word by word where it differs, under the paragraph it stands in. */
export function Slip({ mark, acts }: Readonly<{ mark: GuardMark; acts: SlipActs }>) {
  const [excusing, setExcusing] = useState(false)
  const quote = mark.passage.status === 'known' ? mark.passage.quote : null
  const mends = useMemo(
    () => (quote ? mendsOf({ text: mark.text, passage: quote.anchor.exact, changes: mark.changes }) : null),
    [mark, quote],
  )
  const { state } = mark
  const newer = newerOf(mark)
  const compared = quote !== null && (state === 'altered' || state === 'serious' || state === 'excused')
  const mendBy = (mend: Mend, label: string, look: 'primary' | 'quiet' = 'quiet') => {
    const mended = mends?.get(mend)
    return (
      mended !== undefined && (
        <Button small look={look} onClick={() => acts.mend(mark, mend, mended)}>
          {label}
        </Button>
      )
    )
  }
  return (
    <section
      className={`slip ${slipClass[state] ?? (newer && !hasSlip(state) ? 'new' : '')}`}
      aria-label={mark.sentence}
    >
      <header>
        <GuardSign state={state}>{mark.sentence}</GuardSign>
        <span className="grow" />
        {quote && (
          <span className="dim">
            {words.agreed[quote.terms]({ who: attributedTo(quote) ?? words.speakerUnknown })}
          </span>
        )}
      </header>
      {compared && (
        <dl>
          <dt>{words.draft}</dt>
          <dd dir="auto">
            <ComparedWords pieces={piecesOf(mark.text, mark.changes, 'draft')} side="draft" />
          </dd>
          <dt>{words.source}</dt>
          <dd dir="auto">
            <ComparedWords pieces={piecesOf(quote.anchor.exact, mark.changes, 'source')} side="source" />
          </dd>
        </dl>
      )}
      {quote && newer && <NewerWords newer={newer} passage={quote.anchor.exact} />}
      {quote && excusing && (
        <ExcuseForm
          onExcuse={reason => {
            setExcusing(false)
            acts.excuse(mark, reason)
          }}
          onClose={() => setExcusing(false)}
        />
      )}
      {quote && !excusing && (
        <footer>
          {compared && mendBy('restore', words.useSource, 'primary')}
          <Button small onClick={() => acts.open(mark)}>
            {words.openSource}
          </Button>
          {newer && (
            <Button small onClick={() => acts.compare(mark)}>
              {words.newer.compare}
            </Button>
          )}
          {state === 'excused' ? (
            <Button small look="quiet" onClick={() => acts.excuse(mark, '')}>
              {words.excuseAgain}
            </Button>
          ) : (
            compared && (
              <>
                {mendBy('bracket', words.bracket)}
                {mendBy('ellipsis', words.ellipsis)}
                <Button small look="quiet" onClick={() => setExcusing(true)}>
                  {words.excuse}
                </Button>
              </>
            )
          )}
          {(compared || (state === 'barred' && quote.terms === 'deep-background')) &&
            mendBy('paraphrase', words.paraphrase)}
          {state === 'told' && mayBeQuoted(quote.terms) && mendBy('restore', words.quoteAgain)}
          <span className="grow" />
          {(state === 'altered' || state === 'serious' || state === 'barred') && (
            <span className="dim wide">{words.blocks}</span>
          )}
        </footer>
      )}
    </section>
  )
}

const slipClass: Readonly<Partial<Record<GuardMark['state'], string>>> = {
  serious: 'ser',
  barred: 'ser',
  excused: 'calm',
  told: 'calm',
}
