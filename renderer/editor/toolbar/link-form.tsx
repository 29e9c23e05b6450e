import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Actions, Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { meantLink } from '../safe-link.ts'

type LinkFormProps = Readonly<{
  /** The address of the link at the caret, when there is one. */
  url: string | null
  onSet: (url: string | null) => void
  onClose: () => void
}>

/** Asks where the selected words should lead. */
export function LinkForm({ url, onSet, onClose }: LinkFormProps) {
  const [written, setWritten] = useState(url ?? '')
  const [error, setError] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const meant = meantLink(written)
    if (meant === null) {
      setError('A link leads to a page (https://…) or a mail address. Nothing was changed.')
      return
    }
    onSet(meant)
  }
  return (
    <Dialog title={url === null ? 'Add a link' : 'Edit the link'} open onClose={onClose}>
      <form onSubmit={submit}>
        <div className="body">
          <TextField
            label="Address"
            value={written}
            error={error}
            autoFocus
            spellCheck={false}
            onChange={event => {
              setWritten(event.target.value)
              setError(null)
            }}
          />
        </div>
        <Actions>
          {url !== null && <Button onClick={() => onSet(null)}>Remove link</Button>}
          <Button look="primary" type="submit">
            {url === null ? 'Add link' : 'Save link'}
          </Button>
        </Actions>
      </form>
    </Dialog>
  )
}
