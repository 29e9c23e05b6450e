import { useState } from 'react'
import { useSubmit } from '../../../app/use-submit.ts'
import { Button } from '../../../ui/button.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { runChord } from '../../../ui/keys.ts'
import { common } from '../../../ui/words.ts'

type WordsFormProps = Readonly<{
  label: string
  hint?: string | undefined
  /** What stands there to begin with. */
  initial: string
  /** What is said when nothing was written; null lets it be empty. */
  needs: string | null
  action: string
  /** Rejects with what the core said: it is shown here, and what was written stays. */
  onKeep: (words: string) => Promise<void>
  onClose: () => void
  /** After it was kept; otherwise as `onClose`. */
  onDone?: (() => void) | undefined
}>

/** Words on a claim: a remark, a question, an answer, a reason. Ctrl+Enter keeps, Escape leaves. */
export function WordsForm({ label, hint, initial, needs, action, onKeep, onClose, onDone }: WordsFormProps) {
  const [written, setWritten] = useState(initial)
  const [missing, setMissing] = useState(false)
  const { busy, failure, submit } = useSubmit(async () => {
    const lacks = needs !== null && written.trim() === ''
    setMissing(lacks)
    if (lacks) return
    await onKeep(written.trim())
    ;(onDone ?? onClose)()
  })
  return (
    <form
      className="claim-form"
      aria-label={label}
      onSubmit={submit}
      onKeyDown={event => {
        runChord(event, { 'Mod+Enter': () => void submit(), Escape: onClose })
      }}
    >
      <TextArea
        label={label}
        hint={hint}
        rows={2}
        autoFocus
        value={written}
        error={missing ? needs : failure}
        onChange={event => setWritten(event.target.value)}
      />
      <div className="row">
        <Button small look="primary" type="submit" disabled={busy}>
          {action}
        </Button>
        <Button small onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
