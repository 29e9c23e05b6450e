import { useState } from 'react'
import type { QuoteView } from '../../../../shared/domain/quote.ts'
import { mayBeNamed } from '../../../../shared/domain/terms.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { entryOf } from '../../../quoting/quote-entry.ts'
import { QuoteForm } from '../../../quoting/quote-form.tsx'
import { useQuoteActs } from '../../../quoting/use-quote-acts.ts'
import { Confirm, Dialog } from '../../../ui/dialog.tsx'
import { sayFailed } from '../../../ui/notices.ts'
import { TermsSign } from '../../../ui/sign.tsx'

type SelectedQuoteProps = Readonly<{
  quote: QuoteView
  language: string | null
  position: number
  count: number
  removing: boolean
  onRemoving: (asked: boolean) => void
  onRemoved: () => void
}>

/** The quote that is selected in the reader: who, on what terms, and the ways to change or remove it. */
export function SelectedQuote(props: SelectedQuoteProps) {
  const { quote, position, count, removing, onRemoving } = props
  const [editing, setEditing] = useState(false)
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
        Selected quote{' '}
        <span className="n wide">
          {position} of {count}
        </span>
        <button type="button" className="link" onClick={() => setEditing(true)}>
          Edit
        </button>
        <button type="button" className="link plain" onClick={() => onRemoving(true)}>
          Remove
        </button>
      </h3>
      <dl className="kv">
        <dt>Speaker</dt>
        <dd dir="auto">{quote.speakerName ?? <span className="dim">Nobody yet</span>}</dd>
        <dt>Terms</dt>
        <dd>
          <TermsSign terms={quote.terms} />
        </dd>
        {!mayBeNamed(quote.terms) && (
          <>
            <dt>Name as</dt>
            <dd dir="auto">{quote.nameAs || <span className="dim">Not agreed yet</span>}</dd>
          </>
        )}
        {quote.tags.length > 0 && (
          <>
            <dt>Tags</dt>
            <dd dir="auto">{quote.tags.join(', ')}</dd>
          </>
        )}
        {quote.comment && (
          <>
            <dt>Comment</dt>
            <dd dir="auto" className="comment">
              {quote.comment}
            </dd>
          </>
        )}
      </dl>
      <Dialog title="Edit the quote" open={editing} onClose={() => setEditing(false)}>
        <QuoteForm
          words={quote.anchor.exact}
          language={props.language}
          entry={entryOf(quote)}
          action="Save"
          onCancel={() => setEditing(false)}
          onSave={async changes => {
            await acts.change([{ id, revision, changes }], 'Quote changed.')
            setEditing(false)
          }}
        />
      </Dialog>
      <Confirm
        title="Remove the quote?"
        sentence="Its speaker, terms, tags and comment are removed from the notebook. The words stay in the source, and drafts that hold it keep their text."
        action="Remove the quote"
        open={removing}
        busy={busy}
        onConfirm={confirm}
        onClose={() => onRemoving(false)}
      />
    </section>
  )
}
