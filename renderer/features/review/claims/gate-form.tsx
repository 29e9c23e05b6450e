import { useRef, useState } from 'react'
import { type Gate, gateTests } from '../../../../shared/domain/review.ts'
import { useSubmit } from '../../../app/use-submit.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { runChord } from '../../../ui/keys.ts'
import { common } from '../../../ui/words.ts'
import { words as claimWords } from '../claim-words.ts'

/** Read when drawn: the language may change. */
const words = claimWords.gate

export type GateEntry = Omit<Gate, 'approvedBy' | 'approvedAt'>

const closed: GateEntry = {
  information: false,
  vital: false,
  onlyWay: false,
  reliable: false,
  identityKnown: false,
  remark: '',
}

type GateFormProps = Readonly<{
  gate: Gate | null
  isEditor: boolean
  onKeep: (gate: GateEntry, approve: boolean) => Promise<void>
  onClose: () => void
}>

/** The gate for words without a name: five things that have to be so, and an editor's approval. */
export function GateForm({ gate, isEditor, onKeep, onClose }: GateFormProps) {
  const [entry, setEntry] = useState<GateEntry>(() => {
    if (!gate) return closed
    const { approvedBy: _by, approvedAt: _at, ...kept } = gate
    return kept
  })
  /** Which of the two buttons sends it. */
  const approving = useRef(false)
  const { busy, failure, submit } = useSubmit(async () => {
    await onKeep(entry, approving.current)
    onClose()
  })
  const isWhole = gateTests.every(test => entry[test])
  return (
    <form
      className="claim-form"
      aria-label={words.title}
      onSubmit={submit}
      onKeyDown={event => {
        runChord(event, { Escape: onClose })
      }}
    >
      <fieldset>
        <legend>{words.title}</legend>
        <p className="hint">{words.about}</p>
        {gateTests.map((test, index) => (
          <label key={test}>
            <input
              type="checkbox"
              // biome-ignore lint/a11y/noAutofocus: the form was asked for by key or press
              autoFocus={index === 0}
              checked={entry[test]}
              onChange={event => setEntry({ ...entry, [test]: event.target.checked })}
            />
            {words[test]}
          </label>
        ))}
      </fieldset>
      <TextField
        label={words.remark}
        value={entry.remark}
        error={failure}
        onChange={event => setEntry({ ...entry, remark: event.target.value })}
      />
      <div className="row">
        <Button
          small
          type="submit"
          disabled={busy}
          onClick={() => {
            approving.current = false
          }}
        >
          {words.keep}
        </Button>
        {isEditor && (
          <Button
            small
            look="primary"
            type="submit"
            disabled={busy || !isWhole}
            onClick={() => {
              approving.current = true
            }}
          >
            {words.approve}
          </Button>
        )}
        <Button small onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
      {(!isEditor || !isWhole) && <p className="hint">{isEditor ? words.approveWaits : words.onlyEditor}</p>}
    </form>
  )
}
