import { useState } from 'react'
import type { SnapshotSummary, Source } from '../../../../shared/domain/source.ts'
import { useCaptured } from '../../../app/undo/use-captured.ts'
import { formatMoment } from '../../../ui/format.ts'
import { say } from '../../../ui/notices.ts'
import { PasteDialog } from '../adding/paste-dialog.tsx'
import { words } from '../words.ts'

const texts = words.inspecting

type SnapshotsProps = Readonly<{
  source: Source
  snapshots: readonly SnapshotSummary[]
  openId: string
  onOpen: (id: string) => void
}>

/** Every capture of this source, newest first. Capturing again adds one and replaces none. */
export function Snapshots({ source, snapshots, openId, onOpen }: SnapshotsProps) {
  const [again, setAgain] = useState(false)
  const { captured } = useCaptured()
  const newestFirst = snapshots.toSorted((a, b) => b.capturedAt - a.capturedAt)
  return (
    <section className="sec" aria-labelledby="snapshots">
      <h3 id="snapshots">
        {texts.snapshots} <span className="n">{snapshots.length}</span>
        <button type="button" className="link" onClick={() => setAgain(true)}>
          {texts.again}
        </button>
      </h3>
      <ul>
        {newestFirst.map(({ id, capturedAt, characters }) => (
          <li key={id} className={id === openId ? 'snap now' : 'snap'}>
            <span className="num">{formatMoment(capturedAt)}</span>
            {id === openId ? (
              <span className="dim">{texts.isOpen}</span>
            ) : (
              <button
                type="button"
                className="link"
                aria-label={texts.openSnapshot({ when: formatMoment(capturedAt) })}
                onClick={() => onOpen(id)}
              >
                {texts.open}
              </button>
            )}
            <small>{words.characters({ n: characters })}</small>
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
            say(texts.nothingChanged)
            return
          }
          onOpen(result.snapshotId)
          captured(result, texts.snapshotAdded)
        }}
      />
    </section>
  )
}
