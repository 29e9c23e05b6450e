import { useState } from 'react'
import type { RecentNotebook } from '../../../shared/domain/notebook.ts'
import { AppError, sentenceFor } from '../../../shared/errors.ts'
import { useNotebookActs } from '../../app/notebook.ts'
import { useCall } from '../../app/use-call.ts'
import { formatMoment } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { Failure } from '../../ui/states.tsx'
import { SampleRow } from './sample-row.tsx'

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
          <h2 id="recent-notebooks">Recent notebooks</h2>
          <ul>
            {notebooks.map(notebook => (
              <RecentRow key={notebook.path} notebook={notebook} onUnlock={onUnlock} />
            ))}
          </ul>
        </section>
      )}
      <nav className="go" aria-label="Begin">
        {recent.status !== 'loading' && <SampleRow first={notebooks.length === 0} />}
        <button type="button" onClick={onNew}>
          <Icon name="plus" />
          <b>New notebook</b>
          <kbd>Alt N</kbd>
          <small>Choose a folder. A passphrase encrypts everything in it, index included.</small>
        </button>
        <button type="button" onClick={onOpen}>
          <Icon name="folder" />
          <b>Open a notebook</b>
          <kbd>Alt O</kbd>
          <small>A folder made by Second Source, also from a colleague or a backup.</small>
        </button>
      </nav>
      {recent.status === 'ready' && notebooks.length === 0 && (
        <section className="none" aria-labelledby="no-notebooks">
          <h2 id="no-notebooks">Recent notebooks</h2>
          <p>None yet. Notebooks that you open are listed here, with their folder.</p>
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
        <small className="num">{found ? formatMoment(openedAt) : 'Not found'}</small>
        <small className="cut path">{path}</small>
        {encrypted && <span className="vh">Encrypted</span>}
      </button>
      {!found && (
        <p className="hint">
          The folder is not there now. It may have been moved, or its disk is not connected.
        </p>
      )}
      {failure && (
        <p className="wrong" role="alert">
          {failure}
        </p>
      )}
    </li>
  )
}
