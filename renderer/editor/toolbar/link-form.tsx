import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Actions, Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { meantLink } from '../safe-link.ts'
import { words as editorWords } from '../words.ts'

/** Read when drawn: the language may change. */
const words = editorWords.link

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
      setError(words.wrong)
      return
    }
    onSet(meant)
  }
  return (
    <Dialog title={url === null ? words.addTitle : words.editTitle} open onClose={onClose}>
      <form onSubmit={submit}>
        <div className="body">
          <TextField
            label={words.address}
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
          {url !== null && <Button onClick={() => onSet(null)}>{words.remove}</Button>}
          <Button look="primary" type="submit">
            {url === null ? words.addIt : words.save}
          </Button>
        </Actions>
      </form>
    </Dialog>
  )
}
