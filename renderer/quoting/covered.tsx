import { Icon } from '../ui/icon.tsx'

/** Stands in place of words that are off the record. */
export function Covered({ hint = true }: Readonly<{ hint?: boolean | undefined }>) {
  return (
    <span className="covered">
      <Icon name="hidden" size="small" />
      <span>
        <b>Off the record.</b> Words hidden.
        {hint && (
          <>
            {' '}
            Hold <kbd>H</kbd> to read them; the journal records it.
          </>
        )}
      </span>
    </span>
  )
}
