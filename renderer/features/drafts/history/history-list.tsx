import { useState } from 'react'
import type { VersionRow } from '../../../../shared/domain/draft.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useAct, useCall } from '../../../app/use-call.ts'
import type { WritingSession } from '../../../editor/writing/session.ts'
import { IconButton } from '../../../ui/button.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { say, sayFailed } from '../../../ui/notices.ts'
import { Failure } from '../../../ui/states.tsx'
import { words as draftWords } from '../words.ts'
import { VersionDialog } from './version-dialog.tsx'

/** Read when drawn: the language may change. */
const words = draftWords.history

/** The versions that were kept of the open draft; each can be compared with now, named, and restored. */
export function HistoryList({ session }: Readonly<{ session: WritingSession }>) {
  const listed = useCall('versions.list', { draftId: session.id })
  const keeping = useAct('versions.keep')
  const [open, setOpen] = useState<string | null>(null)
  const keep = async () => {
    try {
      await session.autosave.flush()
      await keeping.run({ draftId: session.id, name: '' })
      say(words.kept)
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  const versions = listed.status === 'ready' ? listed.value.versions : []
  const shown = versions.find(({ id }) => id === open)
  return (
    <>
      <h2 className="side-h">
        {words.title}
        <span className="n">
          <IconButton icon="plus" label={words.keep} disabled={keeping.busy} onClick={() => void keep()} />
        </span>
      </h2>
      {listed.status === 'failed' && <Failure error={listed.error} onRetry={listed.retry} />}
      {listed.status === 'ready' && versions.length === 0 && <p className="nothing">{words.none}</p>}
      <ul className="outline">
        {versions.map(version => (
          <li key={version.id}>
            <button type="button" title={titleOf(version)} onClick={() => setOpen(version.id)}>
              <span className="cut" dir="auto">
                {version.name || formatMoment(version.createdAt)}
              </span>
              <span className="n num dim">
                {words.change({ added: version.added, removed: version.removed })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown && <VersionDialog version={shown} session={session} onClose={() => setOpen(null)} />}
    </>
  )
}

const titleOf = ({ name, createdAt, words: n }: VersionRow): string =>
  name === ''
    ? words.row({ when: formatMoment(createdAt), n })
    : words.namedRow({ name, when: formatMoment(createdAt), n })
