import { type RefObject, useState } from 'react'
import { TextField } from '../../ui/field.tsx'
import { words } from './words.ts'

/** What opens an encrypted notebook, as it is typed: its passphrase, or the recovery code. */
export function useSecret() {
  const [withCode, setWithCode] = useState(false)
  const [typed, setTyped] = useState('')
  const [remember, setRemember] = useState(false)
  return {
    withCode,
    typed,
    remember,
    setTyped,
    setRemember,
    other() {
      setWithCode(!withCode)
      setTyped('')
    },
    /** As the core takes it. */
    given: {
      passphrase: withCode || typed === '' ? null : typed,
      recoveryCode: withCode && typed !== '' ? typed : null,
      remember: remember && !withCode,
    },
  }
}

type SecretFieldsProps = Readonly<{
  secret: ReturnType<typeof useSecret>
  field: RefObject<HTMLInputElement | null>
  /** Whether this host can keep a passphrase. */
  remembers: boolean
  error: string | null
  onOther: () => void
}>

/** The field for the one or the other, and the way between them. */
export function SecretFields({ secret, field, remembers, error, onOther }: SecretFieldsProps) {
  const { withCode } = secret
  return (
    <>
      <TextField
        key={withCode ? 'code' : 'passphrase'}
        ref={field}
        label={withCode ? words.opening.code : words.opening.passphrase}
        type={withCode ? 'text' : 'password'}
        dir="ltr"
        autoComplete={withCode ? 'off' : 'current-password'}
        spellCheck={false}
        autoFocus
        value={secret.typed}
        onChange={event => secret.setTyped(event.target.value)}
        hint={withCode ? words.opening.codeHint : words.opening.passphraseHint}
        error={error}
      />
      {remembers && !withCode && (
        <label className="hint">
          <input
            type="checkbox"
            checked={secret.remember}
            onChange={event => secret.setRemember(event.target.checked)}
          />{' '}
          {words.opening.remember}
        </label>
      )}
      <button
        type="button"
        className="link as-start"
        onClick={() => {
          secret.other()
          onOther()
        }}
      >
        {withCode ? words.opening.withPassphrase : words.opening.withCode}
      </button>
    </>
  )
}
