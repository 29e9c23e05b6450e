import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Actions } from '../../ui/dialog.tsx'
import { sayFailed } from '../../ui/notices.ts'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

type RecoveryCodeProps = Readonly<{ code: string; onContinue: () => void }>

/** Shown once, and kept nowhere. */
export function RecoveryCode({ code, onContinue }: RecoveryCodeProps) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setCopied(true)
    } catch {
      sayFailed(words.recovery.notCopied)
    }
  }
  return (
    <section className="form" aria-labelledby="recovery-code">
      <h2 id="recovery-code">{words.recovery.title}</h2>
      <p className="hint">{words.recovery.about}</p>
      <p className="code mono" dir="ltr">
        {code}
      </p>
      <Actions>
        <Button icon="copy" onClick={copy}>
          {copied ? common.copied : common.copy}
        </Button>
        <Button look="primary" autoFocus onClick={onContinue}>
          {words.recovery.done}
        </Button>
      </Actions>
    </section>
  )
}
