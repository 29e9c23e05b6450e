import { useState } from 'react'
import type { Desk, Review } from '../../../../shared/domain/review.ts'
import { draftText } from '../../../../shared/draft/text.ts'
import { useCall } from '../../../app/use-call.ts'
import { Button } from '../../../ui/button.tsx'
import { Compared } from '../../../ui/compared.tsx'
import { Actions, Dialog } from '../../../ui/dialog.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Failure, Waiting } from '../../../ui/states.tsx'
import { common } from '../../../ui/words.ts'
import { words as reviewWords } from '../words.ts'

/** Read when drawn: the language may change. */
const words = reviewWords.signed

type SignedLineProps = Readonly<{
  desk: Desk
  signed: NonNullable<Review['signed']>
}>

/** Who signed which version and when; and that the draft is no longer that version, where it is not. */
export function SignedLine({ desk, signed }: SignedLineProps) {
  const [comparing, setComparing] = useState(false)
  return (
    <section className="signed-line" aria-label={words.label}>
      <p>
        <span className="sign v-ok">
          <Icon name="verdict-confirmed" size="small" />
          {words.line({ who: signed.by.initials, when: formatMoment(signed.at) })}
        </span>
        <span className="mono cut" title={words.hash}>
          <span className="vh">{words.hash}</span> {signed.digest}
        </span>
      </p>
      {desk.editedSince && (
        <p>
          <span className="sign a-person">
            <Icon name="history" size="small" />
            {words.editedSince}
          </span>
          <button type="button" className="link" onClick={() => setComparing(true)}>
            {words.compare}
          </button>
        </p>
      )}
      <Dialog title={words.compareTitle} open={comparing} wide onClose={() => setComparing(false)}>
        <div className="body">
          <ComparedWithSigned draftId={desk.draft.id} versionId={signed.versionId} />
        </div>
        <Actions>
          <Button look="primary" onClick={() => setComparing(false)}>
            {common.done}
          </Button>
        </Actions>
      </Dialog>
    </section>
  )
}

/** The words of the draft now, with those that the signed version had instead. */
function ComparedWithSigned({ draftId, versionId }: Readonly<{ draftId: string; versionId: string }>) {
  const draft = useCall('drafts.get', { id: draftId })
  const version = useCall('versions.get', { id: versionId }, { immutable: true })
  if (draft.status === 'failed') return <Failure error={draft.error} onRetry={draft.retry} />
  if (version.status === 'failed') return <Failure error={version.error} onRetry={version.retry} />
  if (draft.status === 'loading' || version.status === 'loading') return <Waiting what={words.comparing} />
  return (
    <Compared
      label={words.compareTitle}
      legend={words.legend}
      same={words.same}
      then={draftText(version.value.content)}
      now={draftText(draft.value.content)}
    />
  )
}
