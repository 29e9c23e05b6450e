import { useCall } from '../../app/use-call.ts'
import { chordWords } from '../../ui/chord-words.ts'
import { Icon } from '../../ui/icon.tsx'
import { Failure } from '../../ui/states.tsx'
import { RecentRow } from './recent-row.tsx'
import { SampleRow } from './sample-row.tsx'
import { words } from './words.ts'

type RecentNotebooksProps = Readonly<{
  onNew: () => void
  onOpen: () => void
}>

/** The notebooks that were open before, then the sample, New and Open. */
export function RecentNotebooks({ onNew, onOpen }: RecentNotebooksProps) {
  const recent = useCall('notebook.recent', {})
  const notebooks = recent.status === 'ready' ? recent.value.notebooks : []
  return (
    <>
      {recent.status === 'failed' && <Failure error={recent.error} onRetry={recent.retry} />}
      {notebooks.length > 0 && (
        <section className="recent" aria-labelledby="recent-notebooks">
          <h2 id="recent-notebooks">{words.recent.title}</h2>
          <ul>
            {notebooks.map(notebook => (
              <RecentRow key={notebook.path} notebook={notebook} />
            ))}
          </ul>
        </section>
      )}
      <nav className="go" aria-label={words.begin}>
        {recent.status !== 'loading' && <SampleRow first={notebooks.length === 0} />}
        <button type="button" onClick={onNew}>
          <Icon name="plus" />
          <b>{words.go.make}</b>
          <kbd>{chordWords('Alt+N')}</kbd>
          <small>{words.go.makeHint}</small>
        </button>
        <button type="button" onClick={onOpen}>
          <Icon name="folder" />
          <b>{words.go.open}</b>
          <kbd>{chordWords('Alt+O')}</kbd>
          <small>{words.go.openHint}</small>
        </button>
      </nav>
      {recent.status === 'ready' && notebooks.length === 0 && (
        <section className="none" aria-labelledby="no-notebooks">
          <h2 id="no-notebooks">{words.recent.title}</h2>
          <p>{words.recent.none}</p>
        </section>
      )}
    </>
  )
}
