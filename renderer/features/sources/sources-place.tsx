import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { sentenceFor } from '../../../shared/errors.ts'
import { useCommands } from '../../app/commands.ts'
import { MainPane, Panes, SidePane } from '../../app/panes.tsx'
import { type SourcesRoute, sourcesRoute } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import { useAct } from '../../app/use-call.ts'
import type { ReaderHandle } from '../../editor/reader/reader.tsx'
import { plural } from '../../ui/format.ts'
import { isTyping, runChord } from '../../ui/keys.ts'
import { say, sayFailed } from '../../ui/notices.ts'
import { EmptyState } from '../../ui/states.tsx'
import { PasteDialog } from './adding/paste-dialog.tsx'
import { pastedInput } from './adding/pasted.ts'
import { useDrop } from './adding/use-drop.ts'
import { useImports } from './adding/use-imports.ts'
import { ListPane } from './list/list-pane.tsx'
import type { SourceListHandle } from './list/source-list.tsx'
import { OpenedSource } from './opened-source.tsx'
import './sources.css'

/** List, reader, inspector. Files can be dropped, and words pasted, anywhere on it. */
export function SourcesPlace({ route }: Readonly<{ route: SourcesRoute }>) {
  const list = useRef<SourceListHandle>(null)
  const filter = useRef<HTMLInputElement>(null)
  const reader = useRef<ReaderHandle>(null)
  const [pasting, setPasting] = useState(false)
  const [isEmpty, setEmpty] = useState(false)
  const clip = useAct('sources.clip')
  const [, imports] = useImports()

  const open = (id: string, browsing: boolean) => {
    const router = windowRouter()
    const to = sourcesRoute({ id })
    if (id !== route.id) (browsing ? router.replace : router.go)(to)
  }
  const takeFiles = async (files: readonly File[]) => {
    const state = await imports.add(files)
    if (state.running) return
    if (files.length === 1 && state.firstId) open(state.firstId, false)
    if (state.added + state.unchanged > 0) say(importedSentence(state.added, state.unchanged))
  }
  const added = (result: { status: 'added' | 'unchanged'; sourceId: string }) => {
    setPasting(false)
    open(result.sourceId, false)
    say(
      result.status === 'added'
        ? 'Source added.'
        : 'These very words are in the notebook already; the source is open now.',
    )
  }
  const paste = async (event: ClipboardEvent) => {
    if (isTyping(event.target)) return
    const files = [...event.clipboardData.files]
    const input = pastedInput(event.clipboardData)
    if (files.length === 0 && !input) return
    event.preventDefault()
    if (files.length > 0) return takeFiles(files)
    if (!input) return
    try {
      added(await clip.run({ input }))
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  const press = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.defaultPrevented) return
    const next = () => list.current?.step(1)
    const previous = () => list.current?.step(-1)
    runChord(event, { '/': () => filter.current?.focus(), J: next, K: previous })
  }
  useCommands([
    {
      id: 'source-paste',
      words: 'Add a source: paste text or HTML',
      group: 'Here',
      icon: 'paste',
      run: () => setPasting(true),
    },
    {
      id: 'source-filter',
      words: 'Filter the list of sources',
      group: 'Here',
      icon: 'filter',
      run: () => filter.current?.focus(),
    },
  ])
  const drop = useDrop(files => void takeFiles(files))

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes what is dropped or pasted; the Add menu does the same
    <div className={drop.over ? 'place over' : 'place'} onPaste={paste} onKeyDown={press} {...drop.handlers}>
      <Panes>
        <SidePane id="sources.list" label="List of sources" widths={{ wide: 320, narrow: 256 }} at="start">
          <ListPane
            list={list}
            filter={filter}
            openId={route.id}
            onOpen={open}
            onEnter={() => reader.current?.focus()}
            onPaste={() => setPasting(true)}
            onFiles={files => void takeFiles(files)}
            onEmpty={setEmpty}
          />
        </SidePane>
        {route.id ? (
          <OpenedSource route={route} id={route.id} reader={reader} onStep={by => list.current?.step(by)} />
        ) : (
          <MainPane label="Reader">
            {isEmpty ? (
              <EmptyState title="Nothing has been captured yet">
                <p>
                  Drop text, Markdown or HTML files anywhere here; copy words or a page elsewhere and press
                  Ctrl+V; or use Add, at the top of the list. The original is kept as it was, with its
                  SHA-256.
                </p>
              </EmptyState>
            ) : (
              <EmptyState title="No source is open">
                <p>Choose one in the list, or press J for the next.</p>
              </EmptyState>
            )}
          </MainPane>
        )}
      </Panes>
      {drop.over && (
        <div className="drop-over" aria-hidden="true">
          <p>Drop to add to the notebook</p>
        </div>
      )}
      <PasteDialog open={pasting} onClose={() => setPasting(false)} onAdded={added} />
    </div>
  )
}

function importedSentence(added: number, unchanged: number): string {
  const there = unchanged > 0 ? `${plural(unchanged, 'file was', 'files were')} in the notebook already.` : ''
  return [added > 0 && `${plural(added, 'source')} added.`, there].filter(Boolean).join(' ')
}
