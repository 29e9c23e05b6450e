import { type FormEvent, useId, useRef, useState } from 'react'
import type { RecentNotebook } from '../../../shared/domain/notebook.ts'
import { useCall } from '../../app/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { Actions } from '../../ui/dialog.tsx'
import { formatMoment } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { common } from '../../ui/words.ts'
import { ConditionReport } from './condition-report.tsx'
import { SecretFields, useSecret } from './secret-fields.tsx'
import { useOpening } from './use-opening.ts'
import { words } from './words.ts'

/** A notebook that was open before: opens, asks for its passphrase in place, or says why it does not open. */
export function RecentRow({ notebook }: Readonly<{ notebook: RecentNotebook }>) {
  const { path, name, encrypted, state, openedAt, remembered } = notebook
  const { busy, failure, open, forget } = useOpening()
  const [asking, setAsking] = useState(false)
  const row = useRef<HTMLButtonElement>(null)
  const hint = useId()
  const choose = async () => {
    if (encrypted && !remembered && state === 'there') return setAsking(true)
    const failed = await open({ path, passphrase: null })
    // The passphrase that was remembered does not fit any more.
    if (failed?.locked) {
      forget()
      setAsking(true)
    }
  }
  return (
    <li>
      <button
        ref={row}
        type="button"
        onClick={() => void choose()}
        aria-disabled={busy || undefined}
        aria-expanded={encrypted ? asking : undefined}
        aria-describedby={state === 'there' ? undefined : hint}
        title={path}
      >
        <Icon name={encrypted ? 'lock' : 'folder'} />
        <b className="cut" dir="auto">
          {name}
        </b>
        <small className={state === 'there' ? 'num' : 'state'}>
          {state === 'there' ? formatMoment(openedAt) : words.recent.states[state]}
        </small>
        <small className="cut path">{path}</small>
        {encrypted && <span className="vh">{words.recent.encrypted}</span>}
      </button>
      {state !== 'there' && !failure && (
        <p className="hint" id={hint}>
          {words.recent.hints[state]}
        </p>
      )}
      {failure && !failure.locked && (
        <p className="wrong" role="alert">
          {failure.sentence}
        </p>
      )}
      {failure?.condition && <ConditionReport condition={failure.condition} />}
      {asking && (
        <UnlockForm
          name={name}
          busy={busy}
          error={failure?.locked ? failure.sentence : null}
          onOpen={given => open({ path, ...given })}
          onOther={forget}
          onCancel={() => {
            setAsking(false)
            forget()
            row.current?.focus()
          }}
        />
      )}
    </li>
  )
}

type UnlockFormProps = Readonly<{
  name: string
  busy: boolean
  error: string | null
  onOpen: (given: ReturnType<typeof useSecret>['given']) => Promise<unknown>
  onOther: () => void
  onCancel: () => void
}>

/** In the row: the passphrase, or the recovery code. */
function UnlockForm({ name, busy, error, onOpen, onOther, onCancel }: UnlockFormProps) {
  const secret = useSecret()
  const host = useCall('host.info', {})
  const field = useRef<HTMLInputElement>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (secret.typed === '') return field.current?.focus()
    if ((await onOpen(secret.given)) !== null) setTimeout(() => field.current?.select())
  }
  return (
    <form
      className="form unlock"
      aria-label={name}
      noValidate
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <SecretFields
        secret={secret}
        field={field}
        remembers={host.status === 'ready' && host.value.remembersPassphrases}
        error={error}
        onOther={onOther}
      />
      <Actions>
        <Button onClick={onCancel}>{common.cancel}</Button>
        <Button look="primary" type="submit" disabled={busy}>
          {busy ? words.opening.busy : words.opening.open}
        </Button>
      </Actions>
    </form>
  )
}
