import type { WrittenRow } from '../../../shared/domain/draft.ts'
import type { Loaded } from '../../app/use-call.ts'
import { IconButton } from '../../ui/button.tsx'
import { Failure } from '../../ui/states.tsx'
import { words } from './words.ts'

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
        <h1>{words.title}</h1>
        {rows.status === 'ready' && <span className="n">{rows.value.rows.length}</span>}
        <span className="grow" />
        {current !== null && (
          <IconButton icon="remove" label={words.remove} onClick={() => onRemove(current)} />
        )}
        <IconButton icon="plus" label={words.newDraft} disabled={busy} onClick={onNew} />
      </header>
      {rows.status === 'failed' && <Failure error={rows.error} onRetry={rows.retry} />}
      {rows.status === 'ready' && (
        <ul className="outline">
          {rows.value.rows.map(row => (
            <li key={row.id}>
              <button
                type="button"
                aria-current={row.id === current || undefined}
                data-place-focus={row.id === (current ?? rows.value.rows[0]?.id) || undefined}
                title={words.row({ title: titleOf(row), n: row.words })}
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

const titleOf = (row: WrittenRow): string => row.title.trim() || words.untitled
