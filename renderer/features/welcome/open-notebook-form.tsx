import { type FormEvent, useRef, useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { Button } from '../../ui/button.tsx'
import { Actions } from '../../ui/dialog.tsx'
import { common } from '../../ui/words.ts'
import { ConditionReport } from './condition-report.tsx'
import { FolderField } from './folder-field.tsx'
import { SecretFields, useSecret } from './secret-fields.tsx'
import { useOpening } from './use-opening.ts'
import { words } from './words.ts'

type OpenNotebookFormProps = Readonly<{
  host: Output<'host.info'>
  path: string
  /** Known to be encrypted: asks for the passphrase at once. */
  locked: boolean
  onCancel: () => void
}>

/** Opens a folder; where it is encrypted, with the passphrase or the recovery code. */
export function OpenNotebookForm({ host, path: first, locked: known, onCancel }: OpenNotebookFormProps) {
  const { busy, failure, open, forget } = useOpening()
  const secret = useSecret()
  const [path, setPath] = useState(first)
  const [locked, setLocked] = useState(known)
  const [missing, setMissing] = useState(false)
  // The first answer for an encrypted notebook only says that it is: no reproach before anything was tried.
  const [tried, setTried] = useState(false)
  const secretField = useRef<HTMLInputElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setMissing(path.trim() === '')
    if (path.trim() === '') return
    setTried(locked && secret.typed !== '')
    const given = locked ? secret.given : { passphrase: null }
    const failed = await open({ path: path.trim(), ...given })
    if (!failed?.locked) return
    setLocked(true)
    setTimeout(() => secretField.current?.select())
  }
  const folderError = missing ? words.opening.noFolder : failure?.locked ? null : (failure?.sentence ?? null)
  return (
    <form className="form" onSubmit={submit} noValidate aria-labelledby="open-notebook">
      <h2 id="open-notebook">{words.opening.title}</h2>
      <FolderField
        label={words.opening.folder}
        host={host}
        value={path}
        onChange={next => {
          setPath(next)
          setLocked(false)
        }}
        error={folderError}
        autoFocus={!known}
      />
      {failure?.condition && <ConditionReport condition={failure.condition} />}
      {locked && (
        <SecretFields
          secret={secret}
          field={secretField}
          remembers={host.remembersPassphrases}
          error={failure?.locked && tried ? failure.sentence : null}
          onOther={forget}
        />
      )}
      <Actions>
        <Button onClick={onCancel}>{common.cancel}</Button>
        <Button look="primary" type="submit" disabled={busy}>
          {busy ? words.opening.busy : words.opening.open}
        </Button>
      </Actions>
    </form>
  )
}
