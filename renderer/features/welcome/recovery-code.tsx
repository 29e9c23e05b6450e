import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Actions } from '../../ui/dialog.tsx'
import { sayFailed } from '../../ui/notices.ts'

type RecoveryCodeProps = Readonly<{ code: string; onContinue: () => void }>

/** Shown once, and kept nowhere. */
export function RecoveryCode({ code, onContinue }: RecoveryCodeProps) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setCopied(true)
    } catch {
      sayFailed('The code could not be copied. Select it and copy it by hand, or write it down.')
    }
  }
  return (
    <section className="form" aria-labelledby="recovery-code">
      <h2 id="recovery-code">Recovery code</h2>
      <p className="hint">
        Whoever has this code can open the notebook without the passphrase. It is shown now and never again:
        keep it on paper, away from this computer.
      </p>
      <p className="code mono" dir="ltr">
        {code}
      </p>
      <Actions>
        <Button icon="copy" onClick={copy}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
        <Button look="primary" autoFocus onClick={onContinue}>
          I have written it down
        </Button>
      </Actions>
    </section>
  )
}
