import { type FormEvent, useState } from 'react'
import type { PersonRow } from '../../../shared/domain/quote.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { useCall } from '../../app/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { Actions } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

type SealFormProps = Readonly<{
  person: PersonRow
  people: readonly PersonRow[]
  /** Rejects with what the core said. */
  onSeal: (label: string) => Promise<void>
  onCancel: () => void
}>

/** Puts a person under a label. In a notebook without a passphrase it says why that is not possible. */
export function SealForm({ person, people, onSeal, onCancel }: SealFormProps) {
  const current = useCall('notebook.current', {})
  const { run, busy, failure } = useSending()
  const [label, setLabel] = useState(
    person.sealed?.label ?? words.sealing.proposed({ n: nextNumber(people) }),
  )
  if (current.status === 'ready' && !current.value.notebook?.encrypted) {
    return (
      <>
        <div className="body">
          <p>{words.sealing.impossible}</p>
        </div>
        <Actions>
          <Button autoFocus onClick={onCancel}>
            {common.close}
          </Button>
        </Actions>
      </>
    )
  }
  return (
    <form noValidate onSubmit={event => run(event, () => onSeal(label.trim()))}>
      <div className="body form">
        <p>{words.sealing.about}</p>
        <TextField
          label={words.sealing.label}
          hint={words.sealing.labelHint}
          value={label}
          maxLength={200}
          autoFocus
          error={failure}
          onChange={event => setLabel(event.target.value)}
        />
      </div>
      <Actions>
        <Button onClick={onCancel}>{common.cancel}</Button>
        <Button look="primary" type="submit" disabled={busy || label.trim() === ''}>
          {words.sealing.seal}
        </Button>
      </Actions>
    </form>
  )
}

type PassphraseFormProps = Readonly<{
  about: string
  action: string
  onGiven: (passphrase: string) => Promise<void>
  onCancel: () => void
}>

/** Asks for the notebook's passphrase once more. */
export function PassphraseForm({ about, action, onGiven, onCancel }: PassphraseFormProps) {
  const { run, busy, failure } = useSending()
  const [passphrase, setPassphrase] = useState('')
  return (
    <form noValidate onSubmit={event => run(event, () => onGiven(passphrase))}>
      <div className="body form">
        <p>{about}</p>
        <TextField
          label={words.sealing.passphrase}
          type="password"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          autoFocus
          value={passphrase}
          error={failure}
          onChange={event => setPassphrase(event.target.value)}
        />
      </div>
      <Actions>
        <Button onClick={onCancel}>{common.cancel}</Button>
        <Button look="primary" type="submit" disabled={busy || passphrase === ''}>
          {action}
        </Button>
      </Actions>
    </form>
  )
}

/** Sends a form once; what the core says against it stands in the form, and the entry stays. */
function useSending() {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const run = (event: FormEvent, work: () => Promise<void>) => {
    event.preventDefault()
    setBusy(true)
    setFailure(null)
    work().catch((error: unknown) => {
      setFailure(sentenceFor(error))
      setBusy(false)
    })
  }
  return { run, busy, failure }
}

/** One more than the sealed people there are. */
const nextNumber = (people: readonly PersonRow[]): number => people.filter(({ sealed }) => sealed).length + 1
