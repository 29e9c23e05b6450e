import { type FormEvent, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { PersonRow } from '../../../shared/domain/quote.ts'
import { termsKinds } from '../../../shared/domain/terms.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Actions } from '../../ui/dialog.tsx'
import { formatList } from '../../ui/format.ts'
import { TermsSign } from '../../ui/sign.tsx'
import { common } from '../../ui/words.ts'
import { matchingPeople, namesTogether } from './names.ts'
import { words } from './words.ts'

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
    if (!merged) return setFailure(words.merging.choose)
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
          <Label>{words.merging.who({ name: keep.name })}</Label>
          <Input className="in" dir="auto" autoComplete="off" placeholder={words.filter} maxLength={200} />
          <Popover className="pop">
            <ListBox className="menu">
              {(person: PersonRow) => (
                <ListBoxItem id={person.id} className="menu-item" textValue={person.name}>
                  <span className="cut grow" dir="auto">
                    {person.name}
                  </span>
                  <span className="dim">{words.quotes({ count: person.quoteCount })}</span>
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
        <Button onClick={onCancel}>{common.cancel}</Button>
        <Button look="primary" type="submit" disabled={busy || !merged}>
          {common.merge}
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
    <section className="preview" aria-label={words.merging.preview}>
      <dl className="kv">
        <dt>{words.name}</dt>
        <dd dir="auto">{name}</dd>
        <dt>{words.otherNames}</dt>
        <dd dir="auto">{formatList(others)}</dd>
        <dt>{words.role}</dt>
        <dd dir="auto">{keep.role || merged.role || <span className="dim">{words.notSaid}</span>}</dd>
        <dt>{words.default}</dt>
        <dd>
          <TermsSign terms={terms} />
        </dd>
        <dt>{words.quotesTitle}</dt>
        <dd>{words.quotes({ count: keep.quoteCount + merged.quoteCount })}</dd>
      </dl>
      <p className="hint">{words.merging.hint({ name: merged.name })}</p>
    </section>
  )
}
