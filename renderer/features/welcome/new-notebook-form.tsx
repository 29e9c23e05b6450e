import { type FormEvent, useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { notebookLimits as most } from '../../../shared/domain/notebook.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { useNotebookActs } from '../../app/notebook.ts'
import { Button } from '../../ui/button.tsx'
import { Actions } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { common } from '../../ui/words.ts'
import { FolderField } from './folder-field.tsx'
import { folderFor } from './folder-for.ts'
import { RecoveryCode } from './recovery-code.tsx'
import { words } from './words.ts'

type NewNotebookFormProps = Readonly<{ host: Output<'host.info'>; onCancel: () => void }>

/** The sentence about a text that is longer than it may be; what was entered stays as it is. */
const tooLong = (
  text: string,
  most: number,
  sentence: (values: { most: number; count: number }) => string,
): string | null => (text.length > most ? sentence({ most, count: text.length }) : null)

/** Name, folder and, if wanted, a passphrase. Then, once, the recovery code. */
export function NewNotebookForm({ host, onCancel }: NewNotebookFormProps) {
  const acts = useNotebookActs()
  const [name, setName] = useState('')
  const [parent, setParent] = useState(host.notebooksFolder)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const [code, setCode] = useState<string | null>(null)
  const differs = passphrase !== again
  const path = folderFor(parent, name)
  const wrongName =
    name.trim() === '' ? words.making.noName : tooLong(name.trim(), most.name, words.making.longName)
  const wrongPassphrase = tooLong(passphrase, most.secret, words.making.longPassphrase)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrongName !== null || wrongPassphrase !== null || differs) return
    setBusy(true)
    setFailure(null)
    try {
      const made = await acts.create({ path, name: name.trim(), passphrase: passphrase || null })
      if (made.recoveryCode) setCode(made.recoveryCode)
      else acts.enter()
    } catch (error) {
      setFailure(sentenceFor(error))
    }
    setBusy(false)
  }

  if (code) return <RecoveryCode code={code} onContinue={acts.enter} />
  return (
    <form className="form" onSubmit={submit} noValidate aria-labelledby="new-notebook">
      <h2 id="new-notebook">{words.making.title}</h2>
      <TextField
        label={words.making.name}
        value={name}
        autoFocus
        onChange={event => setName(event.target.value)}
        error={tried ? wrongName : null}
      />
      <FolderField label={words.making.folder} host={host} value={parent} onChange={setParent} />
      {name.trim() !== '' && <p className="hint path">{words.making.path({ path })}</p>}
      <TextField
        label={words.making.passphrase}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={event => setPassphrase(event.target.value)}
        hint={words.making.passphraseHint}
        error={tried ? wrongPassphrase : null}
      />
      {passphrase !== '' && (
        <TextField
          label={words.making.again}
          type="password"
          autoComplete="new-password"
          value={again}
          onChange={event => setAgain(event.target.value)}
          error={tried && differs ? words.making.differ : null}
        />
      )}
      {failure && (
        <p className="wrong" role="alert">
          {failure}
        </p>
      )}
      <Actions>
        <Button onClick={onCancel}>{common.cancel}</Button>
        <Button look="primary" type="submit" disabled={busy}>
          {busy ? words.making.busy : words.making.make}
        </Button>
      </Actions>
    </form>
  )
}
