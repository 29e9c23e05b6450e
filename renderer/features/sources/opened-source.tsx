import { type RefObject, useRef, useState } from 'react'
import { useCommands } from '../../app/commands.ts'
import { MainPane, SidePane } from '../../app/panes.tsx'
import type { SourcesRoute } from '../../app/route.ts'
import { useSettings } from '../../app/settings.ts'
import type { ReaderHandle } from '../../editor/reader/reader.tsx'
import { Failure, Waiting } from '../../ui/states.tsx'
import { common } from '../../ui/words.ts'
import { Inspector } from './inspecting/inspector.tsx'
import { ReaderPane } from './reading/reader-pane.tsx'
import { useOpened } from './reading/use-opened.ts'
import { words } from './words.ts'

type OpenedSourceProps = Readonly<{
  route: SourcesRoute
  id: string
  reader: RefObject<ReaderHandle | null>
  onStep: (by: 1 | -1) => void
}>

/** The reader and the inspector of one source. */
export function OpenedSource({ route, id, reader, onStep }: OpenedSourceProps) {
  const loaded = useOpened(route, id)
  const [removing, setRemoving] = useState(false)
  const [editing, setEditing] = useState(false)
  const [{ inspectorHidden = false }, changeSettings] = useSettings()
  const pane = useRef<HTMLDivElement>(null)
  const toggle = () => {
    // The focus may not go down with the pane.
    if (pane.current?.contains(document.activeElement)) reader.current?.focus()
    changeSettings({ inspectorHidden: !inspectorHidden })
  }
  useCommands([
    {
      id: 'inspector',
      words: common.inspectorToggle,
      group: 'Here',
      icon: 'panel',
      keys: ['Mod+\\'],
      run: toggle,
    },
  ])
  /** What asks whether to remove, and what edits, stands in the inspector. */
  const inInspector = (show: (open: boolean) => void) => {
    if (inspectorHidden) changeSettings({ inspectorHidden: false })
    show(true)
  }
  const opened = loaded.status === 'ready' ? loaded.value : null
  return (
    <>
      <MainPane label={words.reader}>
        {loaded.status === 'loading' && <Waiting what={words.reading.opening} />}
        {loaded.status === 'failed' && <Failure error={loaded.error} onRetry={loaded.retry} />}
        {opened && (
          <ReaderPane
            route={route}
            opened={opened}
            reader={reader}
            onStep={onStep}
            onRemove={() => inInspector(setRemoving)}
            onEdit={() => inInspector(setEditing)}
            inspectorShown={!inspectorHidden}
            onInspector={toggle}
          />
        )}
      </MainPane>
      {!inspectorHidden && (
        <SidePane
          id="sources.inspector"
          label={common.inspector}
          widths={{ wide: 304, narrow: 244 }}
          at="end"
          as="aside"
        >
          {opened && (
            <div ref={pane} className="inspector">
              <Inspector
                route={route}
                opened={opened}
                reader={reader}
                editing={editing}
                onEditing={setEditing}
                removing={removing}
                onRemoving={setRemoving}
              />
            </div>
          )}
        </SidePane>
      )}
    </>
  )
}
