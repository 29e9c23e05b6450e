import { createAnchor } from '../../../shared/anchoring/create-anchor.ts'
import type { Output } from '../../../shared/contract.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Placement } from '../../../shared/domain/newer.ts'
import type { Quote } from '../../../shared/domain/quote.ts'
import type { Snapshot } from '../../../shared/domain/source.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Session } from '../session.ts'
import { announceQuotes, linksOf } from './links.ts'
import { blockAt } from './view.ts'

/**
 * Puts quotes where a person decided, in one transaction; the journal has a change of each.
 * @throws AppError `conflict` when one was changed meanwhile, `not-found` when it or the snapshot is gone,
 * `invalid-input` when the snapshot is another source's or the range is none of its text. Nothing is changed then.
 */
export function placeQuotes(session: Session, items: readonly Placement[]): Output<'quotes.place'> {
  const { records, transact } = session.notebook
  const snapshots = new Map<Id, Snapshot>()
  const snapshotOf = (id: Id) => {
    const snapshot = snapshots.get(id) ?? records.get('snapshot', id)
    snapshots.set(id, snapshot)
    return snapshot
  }
  const done = transact(() =>
    items.map(({ id, revision, snapshotId, range, keptBeside }) => {
      const before = records.get('quote', id)
      const snapshot = snapshotOf(snapshotId)
      if (snapshot.sourceId !== before.sourceId) {
        throw new AppError(
          'invalid-input',
          'This snapshot is of another source. The quote stays where it is.',
        )
      }
      const { capturedAt, blocks } = snapshot
      const anchor = createAnchor(snapshot.text, ...range)
      const place = { snapshotId, capturedAt, anchor, block: blockAt(blocks, anchor.start) }
      const after = records.update(
        'quote',
        id,
        revision,
        { ...place, keptBeside: keptBeside ?? undefined },
        linksOf({ ...before, snapshotId }),
      )
      return { before, after }
    }),
  )
  announceQuotes(
    session,
    done.map(({ after }) => after),
  )
  return {
    changed: done.map(({ before, after }) => ({ id: after.id, was: before.revision, now: after.revision })),
    undo: done.map(({ before, after }) => ({ ...placementOf(before), revision: after.revision })),
  }
}

const placementOf = ({ id, revision, snapshotId, anchor, keptBeside }: Quote): Placement => ({
  id,
  revision,
  snapshotId,
  range: [anchor.start, anchor.end],
  keptBeside: keptBeside ?? null,
})
