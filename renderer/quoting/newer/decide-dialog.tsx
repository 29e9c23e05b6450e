import { type KeyboardEvent, useState } from 'react'
import type { Candidates, Placement } from '../../../shared/domain/newer.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { useCall } from '../../app/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { Actions, Dialog } from '../../ui/dialog.tsx'
import { runChord } from '../../ui/keys.ts'
import { sayFailed } from '../../ui/notices.ts'
import { Failure, Waiting } from '../../ui/states.tsx'
import { useQuoteActs } from '../use-quote-acts.ts'
import { words as quotingWords } from '../words.ts'
import { Places } from './places.tsx'
import './newer.css'

/** Read when drawn: the language may change. */
const words = quotingWords.newer

type DecideDialogProps = Readonly<{ ids: readonly string[]; onClose: () => void }>

/** One quote after another: A puts it at the chosen place of the newest snapshot, D keeps it where it is. */
export function DecideDialog({ ids, onClose }: DecideDialogProps) {
  const [left, setLeft] = useState(ids)
  const [at, setAt] = useState(0)
  const id = left[Math.min(at, left.length - 1)]
  const step = (by: 1 | -1) => setAt((at + by + left.length) % left.length)
  const decided = () => {
    if (left.length <= 1) onClose()
    setAt(Math.min(at, left.length - 2))
    setLeft(left.filter(other => other !== id))
  }
  const title =
    left.length > 1 ? `${words.title} ${words.position({ at: at + 1, n: left.length })}` : words.title
  return (
    <Dialog title={title} open onClose={onClose} wide>
      {id && (
        <Deciding
          key={id}
          id={id}
          many={left.length > 1}
          onStep={step}
          onDecided={decided}
          onGone={onClose}
        />
      )}
    </Dialog>
  )
}

type DecidingProps = Readonly<{
  id: string
  many: boolean
  onStep: (by: 1 | -1) => void
  onDecided: () => void
  onGone: () => void
}>

function Deciding({ id, many, onStep, onDecided, onGone }: DecidingProps) {
  const loaded = useCall('quotes.candidates', { id })
  const client = useClient()
  const acts = useQuoteActs()
  const [shown, setShown] = useState<Candidates | null>(null)
  const [chosen, setChosen] = useState(0)
  if (loaded.status === 'failed') return <Failure error={loaded.error} onRetry={loaded.retry} />
  if (loaded.status === 'loading') return <Waiting what={words.reading} />
  const found = shown ?? loaded.value
  const { quote, range, candidates, snapshotId } = found

  const put = async (place: Pick<Placement, 'snapshotId' | 'range' | 'keptBeside'>, said: string) => {
    try {
      await acts.place([{ id, revision: quote.revision, ...place }], said)
      onDecided()
    } catch (error) {
      sayFailed(sentenceFor(error))
      onGone()
    }
  }
  const place = candidates[chosen]
  const accept = () => {
    if (place) void put({ snapshotId, range: place.range, keptBeside: null }, words.accepted)
  }
  const keep = () => void put({ snapshotId: quote.snapshotId, range, keptBeside: snapshotId }, words.kept)
  const show = () =>
    void client
      .call('quotes.candidates', { id, show: true })
      .then(setShown, error => sayFailed(sentenceFor(error)))
  const move = (by: 1 | -1) => setChosen(Math.max(0, Math.min(candidates.length - 1, chosen + by)))
  const down = () => move(1)
  const up = () => move(-1)
  const previous = () => onStep(-1)
  const next = () => onStep(1)
  const press = (event: KeyboardEvent) => {
    runChord(event, {
      A: accept,
      D: keep,
      ArrowDown: down,
      ArrowUp: up,
      ...(many && { J: next, K: previous }),
    })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list and the buttons, wherever the focus is
    <div className="decide" onKeyDown={press}>
      <Places found={found} chosen={chosen} onChoose={setChosen} onShow={show} />
      <Actions>
        {many && (
          <>
            <Button look="quiet" shortcut="K" onClick={previous}>
              {words.previous}
            </Button>
            <Button look="quiet" shortcut="J" onClick={next}>
              {words.next}
            </Button>
          </>
        )}
        <span className="grow" />
        <Button shortcut="D" aria-keyshortcuts="D" onClick={keep}>
          {words.keep}
        </Button>
        <Button look="primary" shortcut="A" aria-keyshortcuts="A" disabled={!place} onClick={accept}>
          {words.accept}
        </Button>
      </Actions>
    </div>
  )
}
