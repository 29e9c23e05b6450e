import { type FormEvent, useState } from 'react'
import { MAX_ALIASES, type Person } from '../../../shared/domain/quote.ts'
import { type Terms, termsKinds } from '../../../shared/domain/terms.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Actions } from '../../ui/dialog.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { formatList } from '../../ui/format.ts'
import { Select } from '../../ui/select.tsx'
import { common } from '../../ui/words.ts'
import { splitNames } from './names.ts'
import { scriptsOf } from './scripts-of.ts'
import type { PersonFields } from './use-people-acts.ts'
import { words } from './words.ts'

type PersonFormProps = Readonly<{
  /** Null for someone new. */
  person: Person | null
  /** Rejects with what the core said: it is shown in the form, and the entry stays. */
  onSave: (fields: PersonFields) => Promise<void>
  onCancel: () => void
}>

/** Characters of one name, at the most. */
const LONGEST = 200
/** Names whose scripts are told while they are written; of more, nobody reads it. */
const SHOWN = 6

const tooLong = (name: string): string | null =>
  name.length > LONGEST
    ? words.form.tooLong({ most: LONGEST, count: name.length, begin: name.slice(0, 40) })
    : null
const tooMany = (count: number): string | null =>
  count > MAX_ALIASES ? words.form.tooMany({ most: MAX_ALIASES, count }) : null

/** Who someone is: names, role, and the terms that hold unless others were agreed. */
export function PersonForm({ person, onSave, onCancel }: PersonFormProps) {
  const [name, setName] = useState(person?.name ?? '')
  const [names, setNames] = useState(person?.aliases.join('\n') ?? '')
  const [role, setRole] = useState(person?.role ?? '')
  const [terms, setTerms] = useState<Terms>(person?.defaultTerms ?? 'on-the-record')
  const [busy, setBusy] = useState(false)
  const [unfit, setUnfit] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const aliases = splitNames(names, name)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const unfitName = name.trim() === '' ? words.form.missing : tooLong(name.trim())
    const failed = aliases.map(tooLong).find(Boolean) ?? tooMany(aliases.length)
    setUnfit(unfitName)
    setFailure(failed)
    if (unfitName !== null || failed !== null) return
    setBusy(true)
    try {
      await onSave({
        name: name.trim().normalize('NFC'),
        aliases,
        role: role.trim(),
        defaultTerms: terms,
      })
    } catch (error) {
      setFailure(sentenceFor(error))
      setBusy(false)
    }
  }
  return (
    <form onSubmit={submit} noValidate>
      <div className="body form">
        {!person?.sealed && (
          <>
            <TextField
              label={words.form.name}
              value={name}
              autoFocus
              error={unfit}
              onChange={event => setName(event.target.value)}
            />
            <TextArea
              label={words.form.names}
              hint={
                aliases.length > 0 && aliases.length <= SHOWN
                  ? formatList(
                      aliases.map(name => words.form.nameInScript({ name, script: scriptsOf(name) })),
                    )
                  : words.form.namesHint
              }
              rows={4}
              value={names}
              onChange={event => setNames(event.target.value)}
            />
            <TextField label={words.form.role} value={role} onChange={event => setRole(event.target.value)} />
          </>
        )}
        <div className="fld">
          <span className="label">{words.form.terms}</span>
          <Select
            label={words.form.terms}
            value={terms}
            choices={termsKinds.map(value => ({ value, label: common.terms[value] }))}
            onChange={setTerms}
          />
        </div>
        {failure && (
          <p className="wrong" role="alert">
            {failure}
          </p>
        )}
      </div>
      <Actions>
        <Button onClick={onCancel}>{common.cancel}</Button>
        <Button look="primary" type="submit" disabled={busy}>
          {person ? common.save : words.form.add}
        </Button>
      </Actions>
    </form>
  )
}
