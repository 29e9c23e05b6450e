import { useState } from 'react'
import { type ReviewRole, reviewRoles } from '../../../../shared/domain/review.ts'
import { useSettings } from '../../../app/settings.ts'
import { useAct } from '../../../app/use-call.ts'
import { useSubmit } from '../../../app/use-submit.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { common } from '../../../ui/words.ts'
import { words as reviewWords } from '../words.ts'

/** Read when drawn: the language may change. */
const words = reviewWords.start

type StartPassProps = Readonly<{
  /** Whether a pass was signed off before. */
  again: boolean
  /** Rejects with what the core said. */
  onStart: () => Promise<void>
}>

/** Begins a pass. Who has not said their initials yet does it here. */
export function StartPass({ again, onStart }: StartPassProps) {
  const [settings] = useSettings()
  const setting = useAct('settings.set')
  const [initials, setInitials] = useState(settings.initials)
  const [role, setRole] = useState<ReviewRole>(settings.role)
  const [missing, setMissing] = useState(false)
  const asks = useState(settings.initials === '')[0]
  const { busy, failure, submit } = useSubmit(async () => {
    const lacks = initials.trim() === ''
    setMissing(lacks)
    if (lacks) return
    // The core signs with what it keeps: it has to know them before the pass begins.
    if (asks) await setting.run({ initials: initials.trim(), role })
    await onStart()
  })
  return (
    <form className="start-pass" aria-label={words.label} onSubmit={submit}>
      <p>{again ? words.again : words.first}</p>
      {asks && (
        <>
          <TextField
            label={words.initials}
            value={initials}
            maxLength={8}
            autoComplete="off"
            spellCheck={false}
            error={missing ? words.needs : null}
            onChange={event => setInitials(event.target.value)}
          />
          <div className="fld">
            <span className="label">{words.role}</span>
            <Select
              label={words.role}
              value={role}
              choices={reviewRoles.map(value => ({ value, label: common.roles[value] }))}
              onChange={setRole}
            />
          </div>
        </>
      )}
      <Button look="primary" type="submit" disabled={busy}>
        {again ? words.actAgain : words.act}
      </Button>
      {failure && (
        <p className="wrong" role="alert">
          {failure}
        </p>
      )}
    </form>
  )
}
