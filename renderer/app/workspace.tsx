import { useRef, useState } from 'react'
import type { NotebookInfo } from '../../shared/domain/notebook.ts'
import { sentenceFor } from '../../shared/errors.ts'
import { ActivityPlace } from '../features/activity/activity-place.tsx'
import { DraftsPlace } from '../features/drafts/drafts-place.tsx'
import { TermsWatch } from '../features/drafts/terms-watch.tsx'
import { NotesPlace } from '../features/notes/notes-place.tsx'
import { PeoplePlace } from '../features/people/people-place.tsx'
import { QuotesPlace } from '../features/quotes/quotes-place.tsx'
import { ReviewPlace } from '../features/review/review-place.tsx'
import { SearchPlace } from '../features/search/search-place.tsx'
import { ImportStatus } from '../features/sources/adding/import-status.tsx'
import { SourcesPlace } from '../features/sources/sources-place.tsx'
import { sayFailed } from '../ui/notices.ts'
import { type Command, windowCommands } from './commands.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { KeySheet } from './key-sheet.tsx'
import { useNotebookActs } from './notebook.ts'
import { Palette } from './palette/palette.tsx'
import { useRecent } from './palette/use-recent.ts'
import { places, Rail } from './rail.tsx'
import type { Place, Route } from './route.ts'
import { useRoute, windowRouter } from './router.ts'
import { useSettings } from './settings.ts'
import { StatusSlotContext } from './status.tsx'
import { StatusLine } from './status-line.tsx'
import { useCall } from './use-call.ts'
import { useWorkspaceCommands } from './use-workspace-commands.ts'

type WorkspaceProps = Readonly<{ notebook: NotebookInfo; onSettings: () => void }>

/** The window while a notebook is open: rail, place, status line. */
export function Workspace({ notebook, onSettings }: WorkspaceProps) {
  const route = useRoute()
  const [settings, changeSettings] = useSettings()
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const [keysShown, setKeysShown] = useState(false)
  const index = useCall('search.status', {})
  const acts = useNotebookActs()
  const goTo = usePlaceMemory(route)
  const [recent, addRecent] = useRecent(route)
  /** What the palette offers while it is open. */
  const [offered, setOffered] = useState<readonly Command[] | null>(null)
  const showPalette = () => setOffered(windowCommands.current())
  const showKeys = () => setKeysShown(true)
  useWorkspaceCommands({ goTo, showPalette, showKeys, showSettings: onSettings })

  return (
    <StatusSlotContext value={slot}>
      <div className="win">
        <Rail
          current={route.place}
          theme={settings.theme}
          onGo={goTo}
          onTheme={theme => changeSettings({ theme })}
          onSettings={onSettings}
          onKeys={showKeys}
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
          onCommands={showPalette}
        />
      </div>
      <ImportStatus />
      <TermsWatch />
      <Palette
        commands={offered}
        route={route}
        recent={recent}
        onRecent={addRecent}
        onClose={() => setOffered(null)}
      />
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
    case 'review':
      return <ReviewPlace route={route} />
    case 'search':
      return <SearchPlace route={route} />
    case 'notes':
      return <NotesPlace route={route} />
    case 'activity':
      return <ActivityPlace />
  }
}

/** Going to a place comes back to what was open there. Answers the function that goes. */
function usePlaceMemory(route: Route): (place: Place) => void {
  const visited = useRef(new Map<Place, Route>())
  visited.current.set(route.place, route)
  return place => {
    const known = visited.current.get(place) ?? places.find(entry => entry.place === place)?.route
    if (known) windowRouter().go(known)
  }
}
