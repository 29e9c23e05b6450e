import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { mayBeNamed, type Terms, termsKinds } from '../../shared/domain/terms.ts'
import { sentenceFor } from '../../shared/errors.ts'
import { useCall } from '../app/use-call.ts'
import { Button } from '../ui/button.tsx'
import { Actions } from '../ui/dialog.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { runChord } from '../ui/keys.ts'
import { common } from '../ui/words.ts'
import { Covered } from './covered.tsx'
import { fieldsOf, type QuoteEntry } from './quote-entry.ts'
import { SpeakerField } from './speaker-field.tsx'
import { TermsField } from './terms-field.tsx'
import { words as texts } from './words.ts'
import './quoting.css'

type QuoteFormProps = Readonly<{
  /** The words, as they stand in the source; null where they are covered. */
  words: string | null
  language: string | null
  entry: QuoteEntry
  action: string
  /** Rejects with what the core said: it is shown in the form, and the entry stays. */
  onSave: (fields: ReturnType<typeof fieldsOf>) => Promise<void>
  onCancel: () => void
}>

/** The words, who said them, and on what terms. */
export function QuoteForm({ words, language, entry: first, action, onSave, onCancel }: QuoteFormProps) {
  const loaded = useCall('people.list', {})
  const people = loaded.status === 'ready' ? loaded.value.people : []
  const [entry, setEntry] = useState(first)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const termsTouched = useRef(false)
  const form = useRef<HTMLFormElement>(null)
  const change = (changes: Partial<QuoteEntry>) => setEntry(before => ({ ...before, ...changes }))
  const changeTerms = (terms: Terms) => {
    termsTouched.current = true
    change({ terms })
  }

  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (busy) return
    setBusy(true)
    setFailure(null)
    try {
      await onSave(fieldsOf(entry, people))
    } catch (error) {
      setFailure(sentenceFor(error))
      setBusy(false)
    }
  }
  const press = (event: KeyboardEvent) => {
    const bindings = Object.fromEntries(
      termsKinds.map((terms, index) => [`Alt+${index + 1}`, () => changeTerms(terms)]),
    )
    if (runChord(event, { ...bindings, 'Mod+Enter': () => void submit() })) event.stopPropagation()
  }
  return (
    <form ref={form} className="quote-form" onSubmit={submit} onKeyDown={press} noValidate>
      <div className="body form">
        <blockquote className="said" lang={language ?? undefined} dir="auto">
          {words ?? <Covered hint={false} />}
        </blockquote>
        <SpeakerField
          people={people}
          id={entry.speakerId}
          name={entry.speakerName}
          onChange={speaker => {
            const person = people.find(each => each.id === speaker.id)
            change({
              speakerId: speaker.id,
              speakerName: speaker.name,
              ...(person && !termsTouched.current && { terms: person.defaultTerms }),
            })
          }}
        />
        <TermsField value={entry.terms} onChange={changeTerms} />
        {!mayBeNamed(entry.terms) && (
          <TextField
            label={texts.nameAs}
            hint={texts.nameAsHint}
            value={entry.nameAs}
            maxLength={300}
            onChange={event => change({ nameAs: event.target.value })}
          />
        )}
        <TextField
          label={texts.tags}
          placeholder={texts.commas}
          value={entry.tags}
          onChange={event => change({ tags: event.target.value })}
        />
        <TextArea
          label={texts.comment}
          rows={2}
          value={entry.comment}
          maxLength={20_000}
          onChange={event => change({ comment: event.target.value })}
        />
      </div>
      {failure && (
        <p className="wrong beside" role="alert">
          {failure}
        </p>
      )}
      <Actions>
        <Button onClick={onCancel}>{common.cancel}</Button>
        <Button look="primary" type="submit" disabled={busy}>
          {action}
        </Button>
      </Actions>
    </form>
  )
}
