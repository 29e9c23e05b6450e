import { type FormEvent, useState } from 'react'
import type { QuoteChange } from '../../../shared/contract.ts'
import { checkStates } from '../../../shared/domain/quote.ts'
import { mayBeNamed, type Terms, termsKinds } from '../../../shared/domain/terms.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { useCall } from '../../app/use-call.ts'
import { speakerOf } from '../../quoting/quote-entry.ts'
import { SpeakerField } from '../../quoting/speaker-field.tsx'
import { noTagChange, TagChangeFields, tagChangesOf } from '../../quoting/tag-change.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { common } from '../../ui/words.ts'
import { type ChangedPart, words } from './words.ts'

const KEEP = 'keep'
type CheckState = (typeof checkStates)[number]

type BulkFormProps = Readonly<{
  count: number
  /** Rejects with what the core said: it is shown in the form, and the entry stays. `parts` names what changes. */
  onApply: (changes: QuoteChange['changes'], parts: readonly ChangedPart[]) => Promise<void>
  onClear: () => void
}>

/** What is changed in many quotes at once. What is left empty stays as it is. */
export function BulkForm({ count, onApply, onClear }: BulkFormProps) {
  const loaded = useCall('people.list', {})
  const people = loaded.status === 'ready' ? loaded.value.people : []
  const [terms, setTerms] = useState<Terms | typeof KEEP>(KEEP)
  const [nameAs, setNameAs] = useState('')
  const [speaker, setSpeaker] = useState<{ id: string | null; name: string }>({ id: null, name: '' })
  const [tags, setTags] = useState(noTagChange)
  const [checkState, setCheckState] = useState<CheckState | typeof KEEP>(KEEP)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const input = speakerOf({ speakerId: speaker.id, speakerName: speaker.name }, people)
    const changes: QuoteChange['changes'] = {
      ...(terms !== KEEP && { terms, nameAs: mayBeNamed(terms) ? '' : nameAs.trim() }),
      ...(input && { speaker: input }),
      ...tagChangesOf(tags),
      ...(checkState !== KEEP && { checkState }),
    }
    const parts = partsOf(changes)
    if (parts.length === 0) return setFailure(words.bulk.nothing)
    setBusy(true)
    setFailure(null)
    try {
      await onApply(changes, parts)
      setTerms(KEEP)
      setNameAs('')
      setSpeaker({ id: null, name: '' })
      setTags(noTagChange)
      setCheckState(KEEP)
    } catch (error) {
      setFailure(sentenceFor(error))
    }
    setBusy(false)
  }
  return (
    <section className="sec" aria-labelledby="bulk">
      <h3 id="bulk">
        {words.bulk.selected({ count })}
        <button type="button" className="link" onClick={onClear}>
          {words.clear}
        </button>
      </h3>
      <form className="form bulk" onSubmit={submit} noValidate>
        <div className="fld">
          <span className="label">{words.fields.terms}</span>
          <Select
            label={words.fields.terms}
            value={terms}
            choices={[
              { value: KEEP, label: words.bulk.asTheyAre },
              ...termsKinds.map(value => ({ value, label: common.terms[value] })),
            ]}
            onChange={setTerms}
          />
        </div>
        {terms !== KEEP && !mayBeNamed(terms) && (
          <TextField
            label={words.fields.nameAs}
            hint={words.fields.nameAsHint}
            value={nameAs}
            maxLength={300}
            onChange={event => setNameAs(event.target.value)}
          />
        )}
        <SpeakerField
          people={people}
          id={speaker.id}
          name={speaker.name}
          autoFocus={false}
          placeholder={words.bulk.asItIs}
          onChange={setSpeaker}
        />
        <TagChangeFields value={tags} onChange={setTags} />
        <div className="fld">
          <span className="label">{words.fields.check}</span>
          <Select
            label={words.fields.check}
            value={checkState}
            choices={[
              { value: KEEP, label: words.bulk.asItIs },
              ...checkStates.map(value => ({ value, label: common.checkStates[value] })),
            ]}
            onChange={setCheckState}
          />
        </div>
        {failure && (
          <p className="wrong" role="alert">
            {failure}
          </p>
        )}
        <Button look="primary" type="submit" disabled={busy}>
          {words.bulk.change({ count })}
        </Button>
      </form>
    </section>
  )
}

/** What of the quotes these changes are about. */
function partsOf(changes: QuoteChange['changes']): ChangedPart[] {
  const parts: ChangedPart[] = []
  if (changes.terms) parts.push('terms')
  if (changes.speaker) parts.push('speaker')
  if (changes.addTags || changes.removeTags) parts.push('tags')
  if (changes.checkState) parts.push('check')
  return parts
}
