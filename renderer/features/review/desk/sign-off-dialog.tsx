import type { Desk, Obstacle } from '../../../../shared/domain/review.ts'
import { useSubmit } from '../../../app/use-submit.ts'
import { Button } from '../../../ui/button.tsx'
import { Actions, Dialog } from '../../../ui/dialog.tsx'
import { common } from '../../../ui/words.ts'
import { words as reviewWords } from '../words.ts'

/** Read when drawn: the language may change. */
const words = reviewWords.signOff

type SignOffProps = Readonly<{
  desk: Desk
  open: boolean
  /** To the claim or the paragraph that is in the way. */
  onGo: (obstacle: Obstacle) => void
  /** Rejects with what the core said. */
  onSign: () => Promise<void>
  onClose: () => void
}>

/** Signs the draft off, or lists what stands in the way, each leading to its place. */
export function SignOffDialog({ desk, open, onGo, onSign, onClose }: SignOffProps) {
  const { obstacles } = desk
  const { busy, failure, submit } = useSubmit(async () => {
    await onSign()
    onClose()
  })
  const ready = obstacles.length === 0
  return (
    <Dialog title={words.title} open={open} onClose={onClose}>
      <div className="body">
        <p>{ready ? words.ready : words.waits({ n: obstacles.length })}</p>
        {ready && <p className="hint">{words.cannotUndo}</p>}
        <ul className="obstacles">
          {obstacles.map(obstacle => (
            <li key={`${obstacle.kind} ${obstacle.claimId} ${obstacle.block} ${obstacle.sentence}`}>
              {obstacle.claimId === null && obstacle.block === null ? (
                <span dir="auto">{obstacle.sentence}</span>
              ) : (
                <button type="button" className="link" dir="auto" onClick={() => onGo(obstacle)}>
                  {obstacle.sentence}
                </button>
              )}
            </li>
          ))}
        </ul>
        {failure && (
          <p className="wrong" role="alert">
            {failure}
          </p>
        )}
      </div>
      <Actions>
        <Button onClick={onClose}>{common.close}</Button>
        {ready && (
          <Button look="primary" disabled={busy} onClick={() => void submit()}>
            {words.act}
          </Button>
        )}
      </Actions>
    </Dialog>
  )
}
