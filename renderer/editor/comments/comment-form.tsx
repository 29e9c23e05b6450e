import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { CommentEntry } from '../../../shared/draft/comments.ts'
import { useSettings } from '../../app/settings.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { runChord } from '../../ui/keys.ts'
import { common } from '../../ui/words.ts'
import { words as editorWords } from '../words.ts'

/** Read when drawn: the language may change. */
const words = editorWords.comments

type CommentFormProps = Readonly<{
  label: string
  action: string
  autoFocus?: boolean
  onSay: (entry: CommentEntry) => void
  onClose?: () => void
}>

/** What one has to say, with initials; they are asked for where the settings have none yet. */
export function CommentForm({ label, action, autoFocus = false, onSay, onClose }: CommentFormProps) {
  const [{ initials }, change] = useSettings()
  const [text, setText] = useState('')
  const [by, setBy] = useState(initials)
  const [asking] = useState(initials === '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    const mine = by.trim().slice(0, 8)
    if (asking && mine !== '') change({ initials: mine })
    onSay({ by: asking ? mine : initials, at: Date.now(), text: text.trim() })
    setText('')
  }
  const close = () => onClose?.()
  const press = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing && onClose) runChord(event, { Escape: close })
  }
  return (
    <form className="comment-form" onSubmit={submit} onKeyDown={press}>
      <TextField
        label={label}
        value={text}
        maxLength={5000}
        autoFocus={autoFocus}
        onChange={event => setText(event.target.value)}
      />
      {asking && (
        <TextField
          label={words.initials}
          value={by}
          maxLength={8}
          onChange={event => setBy(event.target.value)}
        />
      )}
      <footer>
        <Button small look="primary" type="submit">
          {action}
        </Button>
        {onClose && (
          <Button small onClick={onClose}>
            {common.cancel}
          </Button>
        )}
      </footer>
    </form>
  )
}
