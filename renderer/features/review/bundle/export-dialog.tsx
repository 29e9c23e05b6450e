import { useState } from 'react'
import { type Edition, editions } from '../../../../shared/domain/bundle.ts'
import { useCall } from '../../../app/use-call.ts'
import { Button } from '../../../ui/button.tsx'
import { Actions, Dialog } from '../../../ui/dialog.tsx'
import { formatBytes } from '../../../ui/format.ts'
import { Failure, Waiting } from '../../../ui/states.tsx'
import { common } from '../../../ui/words.ts'
import { useBundleExport } from './use-bundle-export.ts'
import { words as bundleWords } from './words.ts'
import './bundle.css'

/** Read when drawn: the language may change. */
const words = bundleWords.export

type ExportDialogProps = Readonly<{ draftId: string; open: boolean; onClose: () => void }>

/** Which edition, what it holds and what it leaves out; then how far it is. */
export function ExportDialog({ draftId, open, onClose }: ExportDialogProps) {
  return (
    <Dialog title={words.title} open={open} onClose={onClose} wide>
      <ExportForm draftId={draftId} onClose={onClose} />
    </Dialog>
  )
}

function ExportForm({ draftId, onClose }: Omit<ExportDialogProps, 'open'>) {
  const [edition, setEdition] = useState<Edition>('full')
  const { state, begin, stop } = useBundleExport(draftId)
  const making = state.status === 'making'
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void begin(edition).then(done => done && onClose())
      }}
    >
      <div className="body form bundle">
        <p className="hint">{words.about}</p>
        <fieldset disabled={making}>
          <legend>{words.edition}</legend>
          {editions.map(each => (
            <label key={each} className="edition">
              <input
                type="radio"
                name="edition"
                checked={edition === each}
                onChange={() => setEdition(each)}
              />
              <span>
                <b>{words.editions[each]}</b>
                <span className="hint">{words.abouts[each]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Plan key={edition} draftId={draftId} edition={edition} />
        {making && <progress aria-label={words.making} value={Math.min(1, state.share)} max={1} />}
        {state.status === 'failed' && (
          <p className="wrong" role="alert">
            {state.sentence}
          </p>
        )}
      </div>
      <Actions>
        {making ? (
          <Button onClick={stop}>{words.stop}</Button>
        ) : (
          <Button onClick={onClose}>{common.cancel}</Button>
        )}
        <Button look="primary" type="submit" icon="bundle" disabled={making}>
          {making ? words.making : words.save}
        </Button>
      </Actions>
    </form>
  )
}

/** What the bundle would hold, and what stays behind with the reason. */
function Plan({ draftId, edition }: Readonly<{ draftId: string; edition: Edition }>) {
  const plan = useCall('bundles.plan', { draftId, edition })
  if (plan.status === 'loading') return <Waiting what={words.looking} />
  if (plan.status === 'failed') return <Failure error={plan.error} onRetry={plan.retry} />
  const { claims, sources, originals, bytes, leftOut } = plan.value
  return (
    <div className="plan" role="status">
      <p>{words.holds({ claims, sources, originals, size: formatBytes(bytes) })}</p>
      {leftOut.length === 0 ? (
        <p>{words.nothingLeftOut}</p>
      ) : (
        <>
          <h3>{words.leftOut}</h3>
          <ul>
            {leftOut.map(({ what, reason }) => (
              <li key={`${what} ${reason}`} dir="auto">
                <b>{what}</b>: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
