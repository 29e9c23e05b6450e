import { type FormEvent, useRef, useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { AppError, sentenceFor } from '../../../shared/errors.ts'
import { useNotebookActs } from '../../app/notebook.ts'
import { Button } from '../../ui/button.tsx'
import { Actions } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { common } from '../../ui/words.ts'
import { FolderField } from './folder-field.tsx'
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
  const acts = useNotebookActs()
  const [path, setPath] = useState(first)
  const [locked, setLocked] = useState(known)
  const [withCode, setWithCode] = useState(false)
  const [secret, setSecret] = useState('')
  const [remember, setRemember] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ about: 'folder' | 'secret'; sentence: string } | null>(null)
  const secretField = useRef<HTMLInputElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (path.trim() === '') return setFailure({ about: 'folder', sentence: words.opening.noFolder })
    setBusy(true)
    setFailure(null)
    try {
      await acts.open({
        path: path.trim(),
        passphrase: locked && !withCode && secret ? secret : null,
        recoveryCode: locked && withCode && secret ? secret : null,
        remember: remember && !withCode,
      })
    } catch (error) {
      setBusy(false)
      const needsSecret = error instanceof AppError && error.code === 'locked'
      // The first answer for an encrypted notebook only says that it is: no reproach before anything was tried.
      const tried = locked && secret !== ''
      if (needsSecret) setLocked(true)
      setFailure(
        needsSecret && !tried
          ? null
          : { about: needsSecret ? 'secret' : 'folder', sentence: sentenceFor(error) },
      )
      if (needsSecret) setTimeout(() => secretField.current?.select())
    }
  }

  const wrong = (about: 'folder' | 'secret') => (failure?.about === about ? failure.sentence : null)
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
        error={wrong('folder')}
        autoFocus={!known}
      />
      {locked && (
        <>
          <TextField
            key={withCode ? 'code' : 'passphrase'}
            ref={secretField}
            label={withCode ? words.opening.code : words.opening.passphrase}
            type={withCode ? 'text' : 'password'}
            dir="ltr"
            autoComplete={withCode ? 'off' : 'current-password'}
            spellCheck={false}
            autoFocus
            value={secret}
            onChange={event => setSecret(event.target.value)}
            hint={withCode ? words.opening.codeHint : words.opening.passphraseHint}
            error={wrong('secret')}
          />
          {host.remembersPassphrases && !withCode && (
            <label className="hint">
              <input
                type="checkbox"
                checked={remember}
                onChange={event => setRemember(event.target.checked)}
              />{' '}
              {words.opening.remember}
            </label>
          )}
          <button
            type="button"
            className="link as-start"
            onClick={() => {
              setWithCode(!withCode)
              setSecret('')
              setFailure(null)
            }}
          >
            {withCode ? words.opening.withPassphrase : words.opening.withCode}
          </button>
        </>
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
