import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react'
import type { WrittenRow } from '../../../shared/domain/draft.ts'
import type { Loaded } from '../../app/use-call.ts'
import { IconButton } from '../../ui/button.tsx'
import { formatCount, formatMoment } from '../../ui/format.ts'
import { runChord } from '../../ui/keys.ts'
import { Failure, Waiting } from '../../ui/states.tsx'
import { words } from './words.ts'

type NoteListProps = Readonly<{
  ref?: Ref<{ focus(): void }>
  rows: Loaded<{ rows: readonly WrittenRow[] }>
  current: string | null
  busy: boolean
  onOpen: (id: string) => void
  onNew: () => void
  onRemove: (id: string) => void
}>

/** The notebook's notes, the one last changed first. One tab stop: the arrows move, Delete removes. */
export function NoteList({ ref, rows, current, busy, onOpen, onNew, onRemove }: NoteListProps) {
  const list = useRef<HTMLUListElement>(null)
  const stop = () => list.current?.querySelector<HTMLElement>('[tabindex="0"]')
  useImperativeHandle(ref, () => ({ focus: () => stop()?.focus() }))
  const notes = rows.status === 'ready' ? rows.value.rows : []
  const at = notes.findIndex(row => row.id === current)

  const removeCurrent = () => {
    if (current !== null) onRemove(current)
  }
  const press = (event: KeyboardEvent) => {
    const go = (index: number) => () => {
      const next = notes[Math.max(0, Math.min(notes.length - 1, index))]
      if (!next) return
      onOpen(next.id)
      list.current?.querySelector<HTMLElement>(`[data-id="${next.id}"]`)?.focus()
    }
    runChord(event, {
      ArrowDown: go(at + 1),
      ArrowUp: go(at - 1),
      Home: go(0),
      End: go(notes.length - 1),
      J: go(at + 1),
      K: go(at - 1),
      N: onNew,
      Delete: removeCurrent,
    })
  }
  return (
    <>
      <header className="bar">
        <h1>{words.title}</h1>
        {rows.status === 'ready' && <span className="n">{formatCount(notes.length)}</span>}
        <span className="grow" />
        {current !== null && (
          <IconButton
            icon="remove"
            label={words.remove}
            shortcut="Delete"
            onClick={() => onRemove(current)}
          />
        )}
        <IconButton icon="plus" label={words.new} shortcut="Ctrl+N" disabled={busy} onClick={onNew} />
      </header>
      {rows.status === 'failed' && <Failure error={rows.error} onRetry={rows.retry} />}
      {rows.status === 'loading' && <Waiting what={words.reading} />}
      <div className="scroll">
        <ul className="note-list" aria-label={words.title} ref={list} onKeyDown={press}>
          {notes.map((row, index) => (
            <li key={row.id}>
              <button
                type="button"
                data-id={row.id}
                data-pane-focus={row.id === current || undefined}
                data-place-focus={index === Math.max(0, at) || undefined}
                tabIndex={index === Math.max(0, at) ? 0 : -1}
                aria-current={row.id === current || undefined}
                onClick={() => onOpen(row.id)}
              >
                <span className="cut" dir="auto" title={row.title}>
                  {row.title.trim() || words.untitled}
                </span>
                <span className="when num">
                  {words.changedAndLength({ moment: formatMoment(row.updatedAt), count: row.words })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
