import { useState } from 'react'
import type { Placement } from '../../../shared/domain/newer.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { sayFailed } from '../../ui/notices.ts'
import { useQuoteActs } from '../use-quote-acts.ts'
import { words as quotingWords } from '../words.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { useNewer } from './use-newer.ts'
import './newer.css'

/** Read when drawn: the language may change. */
const words = quotingWords.newer

/**
 * Says how many quotes wait for a person because their source was captured again, and leads to deciding; of one source
 * also how many were found, which can be put there together.
 */
export function NewerBar({ sourceId = null }: Readonly<{ sourceId?: string | null }>) {
  const { found, waiting } = useNewer(sourceId)
  const [deciding, setDeciding] = useState<readonly string[]>([])
  const acts = useQuoteActs()
  const carryOver = async () => {
    const items = found.flatMap(({ id, revision, snapshotId, range }): Placement[] =>
      range ? [{ id, revision, snapshotId, range, keptBeside: null }] : [],
    )
    try {
      await acts.place(items, words.carriedOver({ n: items.length }))
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  const ofSource = sourceId !== null && found.length > 0
  return (
    <>
      {waiting.length > 0 && (
        <div className="newer-bar" role="status">
          <Icon name="anchor-person" size="small" />
          <span className="grow">{words.waiting({ n: waiting.length })}</span>
          <Button small onClick={() => setDeciding(waiting.map(({ id }) => id))}>
            {words.decide}
          </Button>
        </div>
      )}
      {ofSource && (
        <div className="newer-bar" role="status">
          <Icon name="anchor-moved" size="small" />
          <span className="grow">{words.found({ n: found.length })}</span>
          <Button small onClick={() => void carryOver()}>
            {words.carryOver({ n: found.length })}
          </Button>
        </div>
      )}
      {deciding.length > 0 && <DecideDialog ids={deciding} onClose={() => setDeciding([])} />}
    </>
  )
}
