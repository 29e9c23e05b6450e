import type { Id } from '../../../shared/domain/ids.ts'
import type { Snapshot } from '../../../shared/domain/source.ts'
import type { Session } from '../session.ts'

/** Code units of text that are held at a time, over all snapshots. */
const MOST_HELD = 30_000_000

const held = new WeakMap<Session, Map<Id, Snapshot>>()

/** A snapshot, opened once while it is looked at: they never change. Null when there is none. */
export function snapshotOf(session: Session, id: Id): Snapshot | null {
  const known = held.get(session) ?? new Map<Id, Snapshot>()
  held.set(session, known)
  const opened = known.get(id)
  // One that is not there may be brought back.
  if (opened) return opened
  const snapshot = session.notebook.records.find('snapshot', id) ?? null
  if (!snapshot) return null
  let size = snapshot.text.length
  for (const other of known.values()) size += other.text.length
  if (size > MOST_HELD) known.clear()
  known.set(id, snapshot)
  return snapshot
}
