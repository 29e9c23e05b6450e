import { useState } from 'react'
import type { RecentNotebook } from '../../../shared/domain/notebook.ts'
import { AppError, sentenceFor } from '../../../shared/errors.ts'
import { useNotebookActs } from '../../app/notebook.ts'
import { useCall } from '../../app/use-call.ts'
import { chordWords } from '../../ui/chord-words.ts'
import { formatMoment } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { Failure } from '../../ui/states.tsx'
import { SampleRow } from './sample-row.tsx'
import { words } from './words.ts'

type RecentNotebooksProps = Readonly<{
  onNew: () => void
  onOpen: () => void
  /** For an encrypted one: the passphrase comes first. */
  onUnlock: (path: string) => void
}>

/** The notebooks that were open before, then the sample, New and Open. */
export function RecentNotebooks({ onNew, onOpen, onUnlock }: RecentNotebooksProps) {
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
              <RecentRow key={notebook.path} notebook={notebook} onUnlock={onUnlock} />
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

type RecentRowProps = Readonly<{ notebook: RecentNotebook; onUnlock: (path: string) => void }>

function RecentRow({ notebook, onUnlock }: RecentRowProps) {
  const acts = useNotebookActs()
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { path, name, encrypted, found, openedAt, remembered } = notebook
  const open = async () => {
    if (encrypted && !remembered) return onUnlock(path)
    setBusy(true)
    setFailure(null)
    try {
      await acts.open({ path, passphrase: null })
    } catch (error) {
      // The passphrase that was remembered does not fit any more.
      if (error instanceof AppError && error.code === 'locked') return onUnlock(path)
      setFailure(sentenceFor(error))
      setBusy(false)
    }
  }
  return (
    <li>
      <button type="button" onClick={open} aria-disabled={busy || undefined} title={path}>
        <Icon name={encrypted ? 'lock' : 'folder'} />
        <b className="cut" dir="auto">
          {name}
        </b>
        <small className="num">{found ? formatMoment(openedAt) : words.recent.missing}</small>
        <small className="cut path">{path}</small>
        {encrypted && <span className="vh">{words.recent.encrypted}</span>}
      </button>
      {!found && <p className="hint">{words.recent.missingHint}</p>}
      {failure && (
        <p className="wrong" role="alert">
          {failure}
        </p>
      )}
    </li>
  )
}
