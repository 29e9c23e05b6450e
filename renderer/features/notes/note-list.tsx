import type { Ref } from 'react'
import type { WrittenRow } from '../../../shared/domain/draft.ts'
import type { Loaded } from '../../app/use-call.ts'
import { IconButton } from '../../ui/button.tsx'
import { formatCount, formatMoment } from '../../ui/format.ts'
import { PickList, type PickListHandle } from '../../ui/pick-list.tsx'
import { Failure, Waiting } from '../../ui/states.tsx'
import { common } from '../../ui/words.ts'
import { words } from './words.ts'

type NoteListProps = Readonly<{
  ref?: Ref<PickListHandle>
  rows: Loaded<{ rows: readonly WrittenRow[] }>
  current: string | null
  busy: boolean
  onOpen: (id: string, browsing: boolean) => void
  /** Enter: into the text. */
  onEnter: () => void
  onNew: () => void
  onRemove: (id: string) => void
}>

/** The notebook's notes, the one last changed first. N makes one, Delete removes the open one. */
export function NoteList({ ref, rows, current, busy, onOpen, onEnter, onNew, onRemove }: NoteListProps) {
  const notes = rows.status === 'ready' ? rows.value.rows : []
  const removeCurrent = () => {
    if (current !== null) onRemove(current)
  }
  return (
    <>
      <header className="bar">
        <h1>{words.title}</h1>
        {rows.status === 'ready' && <span className="n">{formatCount(notes.length)}</span>}
        <span className="grow" />
        {current !== null && (
          <IconButton icon="remove" label={words.remove} shortcut="Delete" onClick={removeCurrent} />
        )}
        <IconButton icon="plus" label={words.new} shortcut="Ctrl+N" disabled={busy} onClick={onNew} />
      </header>
      {rows.status === 'failed' && <Failure error={rows.error} onRetry={rows.retry} />}
      {rows.status === 'loading' && <Waiting what={words.reading} />}
      {notes.length > 0 && (
        <PickList
          ref={ref}
          label={words.title}
          items={notes}
          openId={current}
          rowClass="per note"
          row={({ title, updatedAt, words: count }) => (
            <>
              <span className="cut" dir="auto" title={title}>
                {title.trim() || words.untitled}
              </span>
              <small className="num">
                {words.changedAndLength({ moment: formatMoment(updatedAt), count })}
              </small>
            </>
          )}
          onOpen={onOpen}
          onEnter={onEnter}
          keys={{ N: onNew, Delete: removeCurrent }}
          menuOf={({ id }) => ({
            label: common.kinds.note,
            groups: [
              [{ id: 'new', label: words.new, icon: 'plus', shortcut: 'N', onAction: onNew }],
              [
                {
                  id: 'remove',
                  label: common.remove,
                  icon: 'remove',
                  shortcut: 'Delete',
                  onAction: () => onRemove(id),
                },
              ],
            ],
          })}
        />
      )}
    </>
  )
}
