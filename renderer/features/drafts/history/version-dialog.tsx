import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useMemo, useState } from 'react'
import type { VersionRow } from '../../../../shared/domain/draft.ts'
import { draftText } from '../../../../shared/draft/text.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useAct, useCall } from '../../../app/use-call.ts'
import { contentOf, type WritingSession } from '../../../editor/writing/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Compared } from '../../../ui/compared.tsx'
import { Actions, Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { say, sayFailed } from '../../../ui/notices.ts'
import { Failure, Waiting } from '../../../ui/states.tsx'
import { words as draftWords } from '../words.ts'

/** Read when drawn: the language may change. */
const words = draftWords.history

type VersionDialogProps = Readonly<{ version: VersionRow; session: WritingSession; onClose: () => void }>

/** A kept version beside how the draft reads now: what came and what went, its name, and the way back to it. */
export function VersionDialog({ version, session, onClose }: VersionDialogProps) {
  const [name, setName] = useState(version.name)
  const naming = useAct('versions.name')
  const restoring = useAct('versions.restore')
  const failed = (error: unknown) => void sayFailed(sentenceFor(error))
  const close = () => {
    onClose()
    if (name.trim() === version.name) return
    naming.run({ id: version.id, revision: version.revision, name }).catch(failed)
  }
  const restore = async () => {
    try {
      await session.autosave.flush()
      await restoring.run({ id: version.id, draftRevision: session.autosave.revision() })
      close()
      say(words.restored)
    } catch (error) {
      failed(error)
    }
  }
  return (
    <Dialog title={words.versionOf({ when: formatMoment(version.createdAt) })} open wide onClose={close}>
      <div className="body">
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={name}
          maxLength={200}
          onChange={event => setName(event.target.value)}
        />
        <ComparedWithNow id={version.id} />
      </div>
      <Actions>
        <Button onClick={close}>{words.close}</Button>
        <Button look="primary" disabled={restoring.busy} onClick={() => void restore()}>
          {words.restore}
        </Button>
      </Actions>
    </Dialog>
  )
}

/** The words of the draft now, with those that the version had instead. */
function ComparedWithNow({ id }: Readonly<{ id: string }>) {
  const [editor] = useLexicalComposerContext()
  const version = useCall('versions.get', { id }, { immutable: true })
  const now = useMemo(() => draftText(contentOf(editor.getEditorState())), [editor])
  if (version.status === 'loading') return <Waiting what={words.comparing} />
  if (version.status === 'failed') return <Failure error={version.error} onRetry={version.retry} />
  return (
    <Compared
      label={words.compared}
      legend={words.legend}
      same={words.same}
      then={draftText(version.value.content)}
      now={now}
    />
  )
}
