import { useState } from 'react'
import type { QuoteView } from '../../../../shared/domain/quote.ts'
import { mayBeNamed, mayBeShown } from '../../../../shared/domain/terms.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { entryOf } from '../../../quoting/quote-entry.ts'
import { QuoteForm } from '../../../quoting/quote-form.tsx'
import { useQuoteActs } from '../../../quoting/use-quote-acts.ts'
import { Confirm, Dialog } from '../../../ui/dialog.tsx'
import { sayFailed } from '../../../ui/notices.ts'
import { TermsSign } from '../../../ui/sign.tsx'
import { common } from '../../../ui/words.ts'
import { words } from '../words.ts'

const texts = words.inspecting

type SelectedQuoteProps = Readonly<{
  quote: QuoteView
  language: string | null
  position: number
  count: number
  editing: boolean
  onEditing: (open: boolean) => void
  removing: boolean
  onRemoving: (asked: boolean) => void
  onRemoved: () => void
}>

/** The quote that is selected in the reader: who, on what terms, and the ways to change or remove it. */
export function SelectedQuote(props: SelectedQuoteProps) {
  const { quote, position, count, removing, onRemoving, editing, onEditing } = props
  const [busy, setBusy] = useState(false)
  const acts = useQuoteActs()
  const { id, revision } = quote

  const confirm = async () => {
    setBusy(true)
    try {
      await acts.remove({ id, revision })
      props.onRemoved()
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
    setBusy(false)
    onRemoving(false)
  }
  return (
    <section className="sec" aria-labelledby="selected-quote">
      <h3 id="selected-quote">
        {texts.selectedQuote} <span className="n wide">{texts.position({ at: position, n: count })}</span>
        <button type="button" className="link" onClick={() => onEditing(true)}>
          {common.edit}
        </button>
        <button type="button" className="link plain" onClick={() => onRemoving(true)}>
          {common.remove}
        </button>
      </h3>
      <dl className="kv">
        <dt>{texts.speaker}</dt>
        <dd dir="auto">{quote.speakerName ?? <span className="dim">{words.nobodyYet}</span>}</dd>
        <dt>{texts.terms}</dt>
        <dd>
          <TermsSign terms={quote.terms} />
        </dd>
        {!mayBeNamed(quote.terms) && (
          <>
            <dt>{texts.nameAs}</dt>
            <dd dir="auto">{quote.nameAs || <span className="dim">{texts.notAgreed}</span>}</dd>
          </>
        )}
        {quote.tags.length > 0 && (
          <>
            <dt>{texts.tags}</dt>
            <dd dir="auto">{quote.tags.join(words.comma)}</dd>
          </>
        )}
        {quote.comment && (
          <>
            <dt>{texts.comment}</dt>
            <dd dir="auto" className="comment">
              {quote.comment}
            </dd>
          </>
        )}
      </dl>
      <Dialog title={texts.editQuote} open={editing} onClose={() => onEditing(false)}>
        <QuoteForm
          words={mayBeShown(quote.terms) ? quote.anchor.exact : null}
          language={props.language}
          entry={entryOf(quote)}
          action={common.save}
          onCancel={() => onEditing(false)}
          onSave={async changes => {
            await acts.change([{ id, revision, changes }], texts.quoteChanged)
            onEditing(false)
          }}
        />
      </Dialog>
      <Confirm
        title={texts.removeTitle}
        sentence={texts.removeSentence}
        action={texts.removeQuote}
        open={removing}
        busy={busy}
        onConfirm={confirm}
        onClose={() => onRemoving(false)}
      />
    </section>
  )
}
