import { type FormEvent, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { PersonRow } from '../../../shared/domain/quote.ts'
import { termsKinds } from '../../../shared/domain/terms.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Actions } from '../../ui/dialog.tsx'
import { plural } from '../../ui/format.ts'
import { TermsSign } from '../../ui/sign.tsx'
import { matchingPeople, namesTogether } from './names.ts'

type MergeFormProps = Readonly<{
  /** Who stays. */
  keep: PersonRow
  people: readonly PersonRow[]
  onMerge: (merged: PersonRow) => Promise<void>
  onCancel: () => void
}>

/** Takes another person into this one, after showing what comes of it. */
export function MergeForm({ keep, people, onMerge, onCancel }: MergeFormProps) {
  const others = people.filter(person => person.id !== keep.id)
  const [typed, setTyped] = useState('')
  const [mergedId, setMergedId] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const merged = others.find(person => person.id === mergedId)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!merged) return setFailure('Choose the person who is the same.')
    setBusy(true)
    setFailure(null)
    try {
      await onMerge(merged)
    } catch (error) {
      setFailure(sentenceFor(error))
      setBusy(false)
    }
  }
  return (
    <form onSubmit={submit} noValidate>
      <div className="body form merge">
        <ComboBox
          className="fld combo"
          items={matchingPeople(others, merged?.name === typed ? '' : typed)}
          inputValue={typed}
          value={mergedId}
          autoFocus
          menuTrigger="focus"
          defaultFilter={() => true}
          onInputChange={setTyped}
          onChange={key => {
            const chosen = others.find(person => person.id === key)
            setMergedId(chosen?.id ?? null)
            setTyped(chosen?.name ?? '')
          }}
        >
          <Label>Who is the same person as {keep.name}</Label>
          <Input className="in" dir="auto" autoComplete="off" placeholder="Any spelling" maxLength={200} />
          <Popover className="pop">
            <ListBox className="menu">
              {(person: PersonRow) => (
                <ListBoxItem id={person.id} className="menu-item" textValue={person.name}>
                  <span className="cut grow" dir="auto">
                    {person.name}
                  </span>
                  <span className="dim">{plural(person.quoteCount, 'quote')}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
        {merged && <Preview keep={keep} merged={merged} />}
        {failure && (
          <p className="wrong" role="alert">
            {failure}
          </p>
        )}
      </div>
      <Actions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="primary" type="submit" disabled={busy || !merged}>
          Merge
        </Button>
      </Actions>
    </form>
  )
}

/** What the two are together, before they are. */
function Preview({ keep, merged }: Readonly<{ keep: PersonRow; merged: PersonRow }>) {
  const [name, ...others] = namesTogether(keep, merged)
  const terms =
    termsKinds.indexOf(merged.defaultTerms) > termsKinds.indexOf(keep.defaultTerms)
      ? merged.defaultTerms
      : keep.defaultTerms
  return (
    <section className="preview" aria-label="After merging">
      <dl className="kv">
        <dt>Name</dt>
        <dd dir="auto">{name}</dd>
        <dt>Other names</dt>
        <dd dir="auto">{others.join('; ')}</dd>
        <dt>Role</dt>
        <dd dir="auto">{keep.role || merged.role || <span className="dim">Not said</span>}</dd>
        <dt>Default</dt>
        <dd>
          <TermsSign terms={terms} />
        </dd>
        <dt>Quotes</dt>
        <dd>{plural(keep.quoteCount + merged.quoteCount, 'quote')}</dd>
      </dl>
      <p className="hint">
        The quotes and notes of {merged.name} follow, each with its own terms, and {merged.name} is no longer
        in the list. This can be undone.
      </p>
    </section>
  )
}
