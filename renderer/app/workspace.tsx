import { useRef, useState } from 'react'
import type { NotebookInfo } from '../../shared/domain/notebook.ts'
import { sentenceFor } from '../../shared/errors.ts'
import { ActivityPlace } from '../features/activity/activity-place.tsx'
import { DraftsPlace } from '../features/drafts/drafts-place.tsx'
import { NotesPlace } from '../features/notes/notes-place.tsx'
import { PeoplePlace } from '../features/people/people-place.tsx'
import { QuotesPlace } from '../features/quotes/quotes-place.tsx'
import { SearchPlace } from '../features/search/search-place.tsx'
import { SettingsDialog } from '../features/settings/settings-dialog.tsx'
import { ImportStatus } from '../features/sources/adding/import-status.tsx'
import { SourcesPlace } from '../features/sources/sources-place.tsx'
import { isChord, isTyping } from '../ui/keys.ts'
import { sayFailed } from '../ui/notices.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { KeySheet } from './key-sheet.tsx'
import { useNotebookActs } from './notebook.ts'
import { focusPane } from './panes.tsx'
import { places, Rail } from './rail.tsx'
import type { Place, Route } from './route.ts'
import { useRoute, windowRouter } from './router.ts'
import { useSettings } from './settings.ts'
import { StatusSlotContext } from './status.tsx'
import { StatusLine } from './status-line.tsx'
import { useCall } from './use-call.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useUndoKey } from './use-undo-key.ts'

/** The window while a notebook is open: rail, place, status line. */
export function Workspace({ notebook }: Readonly<{ notebook: NotebookInfo }>) {
  const route = useRoute()
  const [settings, changeSettings] = useSettings()
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const [keysShown, setKeysShown] = useState(false)
  const [settingsShown, setSettingsShown] = useState(false)
  const index = useCall('search.status', {})
  const acts = useNotebookActs()
  const goTo = usePlaceMemory(route)

  useUndoKey()
  const router = windowRouter()
  useShortcuts({
    ...Object.fromEntries(places.map(({ place, digit }) => [`Mod+${digit}`, () => goTo(place)])),
    'Mod+,': () => setSettingsShown(true),
    'Mod+Shift+F': () => goTo('search'),
    'Alt+ArrowLeft': router.back,
    'Alt+ArrowRight': router.forward,
    F6: nextPane,
    'Shift+F6': previousPane,
  })

  return (
    <StatusSlotContext value={slot}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens for "?", which the rail's Keys button does too */}
      <div
        className="win"
        onKeyDown={event => {
          if (!isChord(event, '?') || isTyping(event.target)) return
          event.preventDefault()
          setKeysShown(true)
        }}
      >
        <Rail
          current={route.place}
          theme={settings.theme}
          onGo={goTo}
          onTheme={theme => changeSettings({ theme })}
          onSettings={() => setSettingsShown(true)}
          onKeys={() => setKeysShown(true)}
          onCloseNotebook={() => {
            acts.close().catch(error => sayFailed(sentenceFor(error)))
          }}
        />
        <main>
          <ErrorBoundary key={route.place}>
            <PlaceView route={route} />
          </ErrorBoundary>
        </main>
        <StatusLine
          notebook={notebook}
          index={index.status === 'ready' ? index.value : null}
          slot={setSlot}
        />
      </div>
      <ImportStatus />
      <SettingsDialog open={settingsShown} onClose={() => setSettingsShown(false)} />
      <KeySheet open={keysShown} onClose={() => setKeysShown(false)} />
    </StatusSlotContext>
  )
}

function PlaceView({ route }: Readonly<{ route: Route }>) {
  switch (route.place) {
    case 'sources':
      return <SourcesPlace route={route} />
    case 'quotes':
      return <QuotesPlace route={route} />
    case 'people':
      return <PeoplePlace route={route} />
    case 'drafts':
      return <DraftsPlace route={route} />
    case 'search':
      return <SearchPlace route={route} />
    case 'notes':
      return <NotesPlace route={route} />
    case 'activity':
      return <ActivityPlace />
  }
}

const nextPane = () => focusPane(1)
const previousPane = () => focusPane(-1)

/** Going to a place comes back to what was open there. Answers the function that goes. */
function usePlaceMemory(route: Route): (place: Place) => void {
  const visited = useRef(new Map<Place, Route>())
  visited.current.set(route.place, route)
  return place => {
    const known = visited.current.get(place) ?? places.find(entry => entry.place === place)?.route
    if (known) windowRouter().go(known)
  }
}
