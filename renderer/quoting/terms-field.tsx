import { useId } from 'react'
import { type Terms, termsKinds } from '../../shared/domain/terms.ts'
import { TermsSign } from '../ui/sign.tsx'
import { words } from './words.ts'

type TermsFieldProps = Readonly<{ value: Terms; onChange: (terms: Terms) => void }>

/** What was agreed on attribution. Alt with 1 to 4 sets it from anywhere in the form. */
export function TermsField({ value, onChange }: TermsFieldProps) {
  const name = useId()
  return (
    <fieldset className="fld terms">
      <legend>{words.terms}</legend>
      <div>
        {termsKinds.map((terms, index) => (
          <label key={terms}>
            <input
              type="radio"
              name={name}
              value={terms}
              checked={value === terms}
              aria-keyshortcuts={`Alt+${index + 1}`}
              onChange={() => onChange(terms)}
            />
            <TermsSign terms={terms} />
            <span className="kbd" aria-hidden="true">
              Alt {index + 1}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
