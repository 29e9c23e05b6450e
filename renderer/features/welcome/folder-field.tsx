import { useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { useAct } from '../../app/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { words } from './words.ts'

type FolderFieldProps = Readonly<{
  label: string
  host: Output<'host.info'>
  value: string
  onChange: (path: string) => void
  error?: string | null | undefined
  autoFocus?: boolean | undefined
}>

/** A folder's path; with a dialog to choose it where the host can show one. */
export function FolderField({ label, host, value, onChange, error, autoFocus }: FolderFieldProps) {
  const choose = useAct('host.chooseFolder')
  const [failure, setFailure] = useState<string | null>(null)
  const ask = async () => {
    setFailure(null)
    try {
      const { path } = await choose.run({ title: label })
      if (path) onChange(path)
    } catch (caught) {
      setFailure(sentenceFor(caught))
    }
  }
  return (
    <div className="with-button">
      <TextField
        label={label}
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        value={value}
        autoFocus={autoFocus}
        onChange={event => onChange(event.target.value)}
        error={error ?? failure}
      />
      {host.choosesFolders && <Button onClick={ask}>{words.choose}</Button>}
    </div>
  )
}
