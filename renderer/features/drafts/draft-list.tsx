import type { WrittenRow } from '../../../shared/domain/draft.ts'
import type { Loaded } from '../../app/use-call.ts'
import { IconButton } from '../../ui/button.tsx'
import { plural } from '../../ui/format.ts'
import { Failure } from '../../ui/states.tsx'

type DraftListProps = Readonly<{
  rows: Loaded<{ rows: readonly WrittenRow[] }>
  current: string | null
  /** The title being written, ahead of what the core has. */
  busy: boolean
  onOpen: (id: string) => void
  onNew: () => void
  onRemove: (id: string) => void
}>

/** The notebook's drafts. */
export function DraftList({ rows, current, busy, onOpen, onNew, onRemove }: DraftListProps) {
  return (
    <>
      <header className="bar">
        <h1>Drafts</h1>
        {rows.status === 'ready' && <span className="n">{rows.value.rows.length}</span>}
        <span className="grow" />
        {current !== null && (
          <IconButton icon="remove" label="Remove the draft" onClick={() => onRemove(current)} />
        )}
        <IconButton icon="plus" label="New draft" disabled={busy} onClick={onNew} />
      </header>
      {rows.status === 'failed' && <Failure error={rows.error} onRetry={rows.retry} />}
      {rows.status === 'ready' && (
        <ul className="outline">
          {rows.value.rows.map(row => (
            <li key={row.id}>
              <button
                type="button"
                aria-current={row.id === current || undefined}
                title={`${titleOf(row)}. ${plural(row.words, 'word')}`}
                onClick={() => onOpen(row.id)}
              >
                <span className="cut" dir="auto">
                  {titleOf(row)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const titleOf = (row: WrittenRow): string => row.title.trim() || 'Untitled draft'
