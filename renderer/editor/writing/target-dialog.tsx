import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Actions, Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { common } from '../../ui/words.ts'
import { words as editorWords } from '../words.ts'
import { MOST_WORDS } from './target-state.ts'

/** Read when drawn: the language may change. */
const words = editorWords.target

type TargetDialogProps = Readonly<{ target: number; onSet: (words: number) => void; onClose: () => void }>

/** Asks how many words the text is meant to have. */
export function TargetDialog({ target, onSet, onClose }: TargetDialogProps) {
  const [written, setWritten] = useState(target === 0 ? '' : String(target))
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const meant = written.trim() === '' ? 0 : Number(written.trim())
    if (Number.isSafeInteger(meant) && meant >= 0 && meant <= MOST_WORDS) onSet(meant)
    else setWrong(true)
  }
  return (
    <Dialog title={words.title} open onClose={onClose}>
      <form onSubmit={submit}>
        <div className="body">
          <TextField
            label={words.words}
            hint={words.hint}
            inputMode="numeric"
            value={written}
            error={wrong ? words.wrong : null}
            autoFocus
            onChange={event => {
              setWritten(event.target.value)
              setWrong(false)
            }}
          />
        </div>
        <Actions>
          <Button look="primary" type="submit">
            {common.save}
          </Button>
        </Actions>
      </form>
    </Dialog>
  )
}
