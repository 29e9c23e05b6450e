import { type ComponentPropsWithRef, type ReactNode, useId } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

type FieldProps = Readonly<{
  label: string
  /** A line under the label: what is expected, or what follows from it. */
  hint?: ReactNode
  /** The sentence that says what is wrong with what was entered. */
  error?: string | null | undefined
}>
type TextFieldProps = FieldProps & Readonly<Omit<ComponentPropsWithRef<'input'>, 'className' | 'id'>>
type TextAreaProps = FieldProps & Readonly<Omit<ComponentPropsWithRef<'textarea'>, 'className' | 'id'>>

/** A labelled line of text; hint and error are read out with it. */
export function TextField({ label, hint, error, ...input }: TextFieldProps) {
  const id = useId()
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <input
        dir="auto"
        {...input}
        id={id}
        className="in"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  )
}

/** A labelled box of several lines. */
export function TextArea({ label, hint, error, ...input }: TextAreaProps) {
  const id = useId()
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <textarea
        dir="auto"
        {...input}
        id={id}
        className="in"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  )
}

const describedBy = (id: string, hint: ReactNode, error: string | null | undefined): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined

function FieldNotes({ id, hint, error }: Readonly<{ id: string } & Pick<FieldProps, 'hint' | 'error'>>) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="wrong" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </>
  )
}

type SearchInputProps = Readonly<
  Omit<ComponentPropsWithRef<'input'>, 'className' | 'aria-label'> & {
    /** The accessible name; also shown while empty. */
    label: string
    icon?: IconName | undefined
    shortcut?: string | undefined
  }
>

/** A box that narrows or searches as one types: no visible label, so its words stand in it. */
export function SearchInput({ label, icon = 'filter', shortcut, ...input }: SearchInputProps) {
  return (
    <div className="field">
      <Icon name={icon} size="medium" />
      <input
        type="search"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        placeholder={label}
        {...input}
        aria-label={label}
      />
      {shortcut && (
        <span className="kbd" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </div>
  )
}
