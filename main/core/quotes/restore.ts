import { createAnchor } from '../../../shared/anchoring/create-anchor.ts'
import type { Quote } from '../../../shared/domain/quote.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Session } from '../session.ts'
import { announceQuotes, linksOf } from './links.ts'
import { blockAt } from './view.ts'

/**
 * Brings a removed quote back under its own id, so that drafts that hold it know it again. What comes in is checked
 * against the snapshot like a new quote. Throws AppError `invalid-input` when the words do not stand there, `conflict`
 * when the quote is in the notebook, `not-found` when its snapshot is not.
 */
export function restoreQuote(session: Session, removed: Quote): Quote {
  const { records, transact } = session.notebook
  const snapshot = records.get('snapshot', removed.snapshotId)
  const anchor = createAnchor(snapshot.text, removed.anchor.start, removed.anchor.end)
  if (anchor.exact !== removed.anchor.exact) {
    throw new AppError(
      'invalid-input',
      'The words of this quote do not stand at its place in the source. It was not brought back.',
    )
  }
  // A speaker who was removed meanwhile cannot come back with the quote: it is nobody's for now.
  const speakerId = records.find('person', removed.speakerId ?? '')?.id ?? null
  const { sourceId, capturedAt, blocks } = snapshot
  const quote = {
    ...removed,
    anchor,
    sourceId,
    capturedAt,
    block: blockAt(blocks, anchor.start),
    speakerId,
  }
  const restored = transact(() => records.restore('quote', quote, linksOf(quote)))
  announceQuotes(session, [restored])
  return restored
}
