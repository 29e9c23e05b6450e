import { useEffect, useRef } from 'react'
import { useCommands } from '../../app/commands.ts'
import { focusPane } from '../../app/pane-focus.ts'
import { MainPane, Panes, SidePane } from '../../app/panes.tsx'
import { type NotesRoute, notesRoute } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import { useCall } from '../../app/use-call.ts'
import { OpenWriting } from '../../editor/writing/open-writing.tsx'
import { useMakeWritten } from '../../editor/writing/use-make-written.ts'
import { useRemoveWritten } from '../../editor/writing/use-remove-written.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { NoteDesk } from './note-desk.tsx'
import { NoteList } from './note-list.tsx'
import { words } from './words.ts'
import './notes.css'

/** Notes: the list, the editor, the inspector. */
export function NotesPlace({ route }: Readonly<{ route: NotesRoute }>) {
  const rows = useCall('notes.list', {})
  const creating = useMakeWritten('note', notesRoute)
  const router = windowRouter()
  const list = useRef<{ focus(): void }>(null)
  const removeWritten = useRemoveWritten('note', notesRoute)
  const notes = rows.status === 'ready' ? rows.value.rows : null
  const latest = notes?.[0]?.id
  useEffect(() => {
    if (route.id === null && latest !== undefined) router.replace(notesRoute(latest))
  }, [route.id, latest, router])

  const create = () => void creating.make()
  const remove = async (id: string) => {
    const at = notes?.findIndex(row => row.id === id) ?? -1
    const next = notes?.[at + 1] ?? notes?.[at - 1]
    if (!(await removeWritten(id))) return
    router.replace(notesRoute(next?.id ?? null))
    setTimeout(() => list.current?.focus())
  }
  useCommands([
    // The palette offers New note everywhere.
    { id: 'note-new-here', words: words.new, group: 'Here', keys: ['Mod+N'], keyOnly: true, run: create },
  ])

  return (
    <Panes>
      <SidePane id="notes.list" label={words.title} widths={{ wide: 256, narrow: 208 }} at="start">
        <NoteList
          ref={list}
          rows={rows}
          current={route.id}
          busy={creating.busy}
          onNew={create}
          onRemove={id => void remove(id)}
          onOpen={(id, browsing) => (browsing ? router.replace : router.go)(notesRoute(id))}
          onEnter={() => focusPane(1)}
        />
      </SidePane>
      {route.id !== null ? (
        <OpenWriting
          key={route.id}
          kind="note"
          id={route.id}
          unknownParts={words.unknownParts}
          onOther={id => router.go(notesRoute(id))}
        >
          {opened => <NoteDesk {...opened} query={route.query} />}
        </OpenWriting>
      ) : (
        <MainPane label={words.editor}>
          {notes?.length === 0 && (
            <EmptyState title={words.emptyTitle}>
              <p>{words.empty}</p>
              <Button look="primary" icon="plus" shortcut="Ctrl N" disabled={creating.busy} onClick={create}>
                {words.new}
              </Button>
            </EmptyState>
          )}
        </MainPane>
      )}
    </Panes>
  )
}
