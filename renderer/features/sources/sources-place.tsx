import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { CaptureWay, ClipResult } from '../../../shared/domain/source.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { useCommands } from '../../app/commands.ts'
import { MainPane, Panes, SidePane } from '../../app/panes.tsx'
import { type SourcesRoute, sourcesRoute } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import { useSettings } from '../../app/settings.ts'
import { useCaptured } from '../../app/undo/use-captured.ts'
import { useAct } from '../../app/use-call.ts'
import type { ReaderHandle } from '../../editor/reader/reader.tsx'
import { isTyping, runChord } from '../../ui/keys.ts'
import { say, sayFailed } from '../../ui/notices.ts'
import { EmptyState } from '../../ui/states.tsx'
import { PasteDialog } from './adding/paste-dialog.tsx'
import { checkSize, pastedInput } from './adding/pasted.ts'
import { useDrop } from './adding/use-drop.ts'
import { useImports } from './adding/use-imports.ts'
import { ListPane } from './list/list-pane.tsx'
import type { SourceListHandle } from './list/source-list.tsx'
import { OpenedSource } from './opened-source.tsx'
import { words } from './words.ts'
import './sources.css'

/** A table with a source beside it; without one it takes all the room. */
const tableWidths = { wide: 560, narrow: 400, most: 1000 } as const

/** List, reader, inspector. Files can be dropped, and words pasted, anywhere on it. */
export function SourcesPlace({ route }: Readonly<{ route: SourcesRoute }>) {
  const list = useRef<SourceListHandle>(null)
  const filter = useRef<HTMLInputElement>(null)
  const reader = useRef<ReaderHandle>(null)
  const [pasting, setPasting] = useState(false)
  const [isEmpty, setEmpty] = useState(false)
  const clip = useAct('sources.clip')
  const { captured, capturedMany } = useCaptured()
  const [, imports] = useImports()
  const [{ sourcesView: view = 'rows' }, changeSettings] = useSettings()

  const open = (id: string, browsing: boolean) => {
    const router = windowRouter()
    const to = sourcesRoute({ id, listing: route.listing })
    if (id !== route.id) (browsing ? router.replace : router.go)(to)
  }
  const takeFiles = async (files: readonly File[], how: CaptureWay) => {
    const state = await imports.add(files, how)
    if (state.running) return
    if (files.length === 1 && state.firstId) open(state.firstId, false)
    const said = importedSentence(state.added, state.unchanged)
    if (state.added > 0) capturedMany(state.captured, said)
    else if (state.unchanged > 0) say(said)
  }
  const added = (result: ClipResult) => {
    setPasting(false)
    open(result.sourceId, false)
    if (result.status === 'added') captured(result, words.place.added)
    else say(words.place.unchanged)
  }
  const paste = async (event: ClipboardEvent) => {
    if (isTyping(event.target)) return
    const files = [...event.clipboardData.files]
    const input = pastedInput(event.clipboardData)
    if (files.length === 0 && !input) return
    event.preventDefault()
    if (files.length > 0) return takeFiles(files, 'pasted')
    if (!input) return
    try {
      checkSize(input)
      added(await clip.run({ input, how: 'pasted' }))
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  const isTable = view === 'table'
  const toggleView = () => changeSettings({ sourcesView: isTable ? 'rows' : 'table' })
  const press = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.defaultPrevented) return
    const next = () => list.current?.step(1)
    const previous = () => list.current?.step(-1)
    runChord(event, { '/': () => filter.current?.focus(), J: next, K: previous, V: toggleView })
  }
  useCommands([
    {
      id: 'source-paste',
      words: words.place.pasteCommand,
      group: 'Here',
      icon: 'paste',
      run: () => setPasting(true),
    },
    {
      id: 'source-filter',
      words: words.place.filterCommand,
      group: 'Here',
      icon: 'filter',
      run: () => filter.current?.focus(),
    },
  ])
  const drop = useDrop(files => void takeFiles(files, 'dropped'))

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes what is dropped or pasted; the Add menu does the same
    <div className={drop.over ? 'place over' : 'place'} onPaste={paste} onKeyDown={press} {...drop.handlers}>
      <Panes>
        {/* One pane in either look, so that the focus and the selection outlive the change. */}
        <SidePane
          id={isTable ? 'sources.table' : 'sources.list'}
          label={words.listPane}
          widths={isTable ? tableWidths : { wide: 320, narrow: 256 }}
          at="start"
          fills={isTable && !route.id}
        >
          <ListPane
            view={view}
            onView={toggleView}
            list={list}
            filter={filter}
            listing={route.listing}
            onListing={listing => windowRouter().replace({ ...route, listing })}
            openId={route.id}
            onOpen={open}
            onEnter={() => reader.current?.focus()}
            onPaste={() => setPasting(true)}
            onFiles={files => void takeFiles(files, 'file')}
            onEmpty={setEmpty}
          />
        </SidePane>
        {route.id ? (
          <OpenedSource route={route} id={route.id} reader={reader} onStep={by => list.current?.step(by)} />
        ) : isTable ? null : (
          <MainPane label={words.reader}>
            {isEmpty ? (
              <EmptyState title={words.place.nothingYet}>
                <p>{words.place.nothingYetHint}</p>
              </EmptyState>
            ) : (
              <EmptyState title={words.place.noneOpen}>
                <p>{words.place.noneOpenHint}</p>
              </EmptyState>
            )}
          </MainPane>
        )}
      </Panes>
      {drop.over && (
        <div className="drop-over" aria-hidden="true">
          <p>{words.place.drop}</p>
        </div>
      )}
      <PasteDialog open={pasting} onClose={() => setPasting(false)} onAdded={added} />
    </div>
  )
}

function importedSentence(added: number, known: number): string {
  if (added === 0) return words.place.known({ n: known })
  return known === 0 ? words.place.imported({ n: added }) : words.place.importedAndKnown({ added, known })
}
