import type { Snapshot } from '../../../shared/domain/source.ts'
import type { Records } from '../records/repository.ts'

/** By notebook, so that nothing of one that was closed or locked stays in memory. */
const kept = new WeakMap<Records, { snapshot: Snapshot; stamp: string }>()

/**
 * The snapshots of a source, oldest first. To open a source is to ask for these and at once for the text of the last:
 * it is kept for `snapshotOf`, so that a megabyte is unsealed and checked once, not twice.
 */
export function snapshotsOf(records: Records, sourceId: string): Snapshot[] {
  const snapshots = records.linkedTo('snapshot', 'of', sourceId)
  const snapshot = snapshots.at(-1)
  if (snapshot) kept.set(records, { snapshot, stamp: records.stampOf(snapshot.id) })
  return snapshots
}

/** Throws AppError `not-found`. One that was removed since, or removed and brought back, is read anew. */
export function snapshotOf(records: Records, id: string): Snapshot {
  const known = kept.get(records)
  return known?.snapshot.id === id && records.stampOf(id) === known.stamp
    ? known.snapshot
    : records.get('snapshot', id)
}
