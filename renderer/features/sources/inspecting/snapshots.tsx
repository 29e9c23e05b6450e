import { useState } from 'react'
import type { SnapshotSummary, Source } from '../../../../shared/domain/source.ts'
import { formatMoment, plural } from '../../../ui/format.ts'
import { say } from '../../../ui/notices.ts'
import { PasteDialog } from '../adding/paste-dialog.tsx'

type SnapshotsProps = Readonly<{
  source: Source
  snapshots: readonly SnapshotSummary[]
  openId: string
  onOpen: (id: string) => void
}>

/** Every capture of this source, newest first. Capturing again adds one and replaces none. */
export function Snapshots({ source, snapshots, openId, onOpen }: SnapshotsProps) {
  const [again, setAgain] = useState(false)
  const newestFirst = snapshots.toSorted((a, b) => b.capturedAt - a.capturedAt)
  return (
    <section className="sec" aria-labelledby="snapshots">
      <h3 id="snapshots">
        Snapshots <span className="n">{snapshots.length}</span>
        <button type="button" className="link" onClick={() => setAgain(true)}>
          Capture again
        </button>
      </h3>
      <ul>
        {newestFirst.map(({ id, capturedAt, characters }) => (
          <li key={id} className={id === openId ? 'snap now' : 'snap'}>
            <span className="num">{formatMoment(capturedAt)}</span>
            {id === openId ? (
              <span className="dim">open</span>
            ) : (
              <button
                type="button"
                className="link"
                aria-label={`Open the snapshot of ${formatMoment(capturedAt)}`}
                onClick={() => onOpen(id)}
              >
                Open
              </button>
            )}
            <small>{plural(characters, 'character')}</small>
          </li>
        ))}
      </ul>
      <PasteDialog
        open={again}
        sourceId={source.id}
        onClose={() => setAgain(false)}
        onAdded={result => {
          setAgain(false)
          if (result.status === 'unchanged') {
            say('Nothing has changed: these very bytes are in the notebook already.')
            return
          }
          onOpen(result.snapshotId)
          say('Snapshot added. The earlier ones stay as they are.')
        }}
      />
    </section>
  )
}
