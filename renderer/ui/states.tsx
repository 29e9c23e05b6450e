import type { ReactNode } from 'react'
import { sentenceFor } from '../../shared/errors.ts'
import { Button } from './button.tsx'
import { common } from './words.ts'

/** Nothing here yet, or nothing found: says what to do next. */
export function EmptyState({ title, children }: Readonly<{ title: string; children?: ReactNode }>) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** Something could not be read or done: the core's sentence, and a way to try again where there is one. */
export function Failure({
  error,
  onRetry,
}: Readonly<{ error: unknown; onRetry?: (() => void) | undefined }>) {
  return (
    <div className="failure" role="alert">
      <p>{sentenceFor(error)}</p>
      {onRetry && (
        <Button small onClick={onRetry}>
          {common.tryAgain}
        </Button>
      )}
    </div>
  )
}

/** Said to the ear at once, shown to the eye only when it lasts (CSS delays it), so that nothing flickers. */
export function Waiting({ what }: Readonly<{ what: string }>) {
  return (
    <p className="waiting" role="status">
      {what}
    </p>
  )
}
