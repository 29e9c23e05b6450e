import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { common } from '../../ui/words.ts'
import { words as editorWords } from '../words.ts'

/** Read when drawn: the language may change. */
const words = editorWords.guard
/** A reason is a sentence, in characters at the most. */
const LONGEST = 500

/** Asks why the words of a quotation may differ from its passage. */
export function ExcuseForm({
  onExcuse,
  onClose,
}: Readonly<{ onExcuse: (reason: string) => void; onClose: () => void }>) {
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') setWrong(true)
    else onExcuse(reason.trim())
  }
  return (
    <form className="excuse" onSubmit={submit}>
      <TextField
        label={words.reason}
        value={reason}
        maxLength={LONGEST}
        error={wrong ? words.excuseWrong : null}
        autoFocus
        onChange={event => {
          setReason(event.target.value)
          setWrong(false)
        }}
        onKeyDown={event => {
          if (event.key === 'Escape') onClose()
        }}
      />
      <footer>
        <Button small look="primary" type="submit">
          {words.excuseIt}
        </Button>
        <Button small onClick={onClose}>
          {common.cancel}
        </Button>
      </footer>
    </form>
  )
}
