import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { runChord } from '../../ui/keys.ts'
import { common } from '../../ui/words.ts'
import { words as editorWords } from '../words.ts'
import type { OpenFootnote } from './use-footnote.ts'

/** Read when drawn: the language may change. */
const words = editorWords.footnotes
/** In characters, at the most. */
const LONGEST = 5000

type FootnoteSlipProps = Readonly<{
  footnote: OpenFootnote
  onSave: (note: string) => void
  onClose: () => void
}>

/** What a footnote says, under the paragraph its sign stands in. */
export function FootnoteSlip({ footnote, onSave, onClose }: FootnoteSlipProps) {
  const [note, setNote] = useState(footnote.note)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(note)
  }
  const press = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing) runChord(event, { Escape: onClose })
  }
  return (
    <section className="slip calm" aria-label={words.footnote}>
      <form className="comment-form" onSubmit={submit} onKeyDown={press}>
        <TextField
          label={words.footnote}
          value={note}
          maxLength={LONGEST}
          autoFocus
          onChange={event => setNote(event.target.value)}
        />
        <footer>
          <Button small look="primary" type="submit">
            {footnote.key === null ? words.insert : common.save}
          </Button>
          {footnote.key !== null && (
            <Button small look="quiet" onClick={() => onSave('')}>
              {common.remove}
            </Button>
          )}
          <Button small onClick={onClose}>
            {common.cancel}
          </Button>
        </footer>
      </form>
    </section>
  )
}
