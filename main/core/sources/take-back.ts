import type { Snapshot, Source } from '../../../shared/domain/source.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Content } from '../records/schemas.ts'
import type { Session } from '../session.ts'
import { mustBeFree } from './rests-on.ts'
import type { TakenCapture } from './taken-back.ts'

type Left = { id: string; revision: number | null }

/**
 * Takes captures out of the notebook, in one transaction; a source goes with its last snapshot, and what came in its
 * original goes along. The bytes of the originals stay until the notebook is closed. Throws AppError `not-found`, and `forbidden` while anything rests on one.
 */
export function takeBack(session: Session, ids: readonly string[]): Left[] {
  const { records, originals, transact } = session.notebook
  const leaving = withParts(session, ids)
  const snapshots = Array.from(leaving, id => records.get('snapshot', id))
  const bySource = Map.groupBy(snapshots, ({ sourceId }) => sourceId)
  const plans = Array.from(bySource, ([sourceId, taken]) => {
    const stay = records.linkedTo('snapshot', 'of', sourceId).filter(({ id }) => !leaving.has(id))
    return { source: records.get('source', sourceId), taken, stay }
  })
  mustBeFree(
    session,
    new Map(snapshots.map(({ id, sourceId }) => [id, sourceId])),
    new Set(plans.flatMap(({ source, stay }) => (stay.length === 0 ? [source.id] : []))),
  )
  const done = transact(() =>
    plans.map(({ source, taken, stay }) => {
      for (const { id, revision } of taken) {
        originals.unlink(id)
        records.remove('snapshot', id, revision)
      }
      const now =
        stay.length === 0
          ? null
          : records.update('source', source.id, source.revision, left(source, taken, stay))
      if (!now) records.remove('source', source.id, source.revision)
      return { source, taken, now }
    }),
  )
  for (const { source, taken, now } of done) {
    session.takenBack.add(
      taken.map((snapshot): TakenCapture => {
        const twins = new Set(originals.snapshotsOf(snapshot.original.sha256))
        return { snapshot, source, left: now?.revision ?? null, twins }
      }),
    )
    if (now) session.saved('source', now)
    else session.removed('source', source.id)
  }
  return done.map(({ source, now }) => ({ id: source.id, revision: now?.revision ?? null }))
}

/** These captures, and those of what came in the originals of sources that go, unless it was captured again since. */
function withParts({ notebook, sources }: Session, ids: readonly string[]): Set<string> {
  const leaving = new Set(ids)
  const parts = Map.groupBy(sources.all().values(), ({ partOf }) => partOf)
  for (const id of leaving) {
    const { sourceId } = notebook.records.get('snapshot', id)
    if (notebook.records.get('source', sourceId).snapshotCount > 1) continue
    for (const { snapshotCount, latestSnapshotId } of parts.get(sourceId) ?? [])
      if (snapshotCount === 1) leaving.add(latestSnapshotId)
  }
  return leaving
}

/**
 * Brings back captures that were taken out. Throws AppError `not-found` for what can no longer be had, `conflict` where
 * the same bytes were captured again meanwhile; nothing is brought back then.
 */
export function bringBack(session: Session, ids: readonly string[]): { id: string; revision: number }[] {
  const { records, originals, transact } = session.notebook
  const returning = new Set(ids)
  // A set gives what is added to it on the way too: parts of parts.
  for (const id of returning)
    for (const part of session.takenBack.partsOf(captureOf(session, id).source.id)) returning.add(part)
  const captures = Array.from(returning, id => captureOf(session, id)).sort((a, b) =>
    a.snapshot.id < b.snapshot.id ? -1 : 1,
  )
  const bySource = Map.groupBy(captures, ({ source }) => source.id)
  const sources = transact(() =>
    Array.from(bySource, ([sourceId, taken]) => {
      const now = records.find('source', sourceId)
      const last = taken.at(-1)
      if (!last || (!now && last.left !== null)) throw cannotReturn()
      const there = now ? records.linkedTo('snapshot', 'of', sourceId) : []
      const all = [...there, ...taken.map(({ snapshot }) => snapshot)].sort((a, b) => (a.id < b.id ? -1 : 1))
      // A source that nobody touched meanwhile is again all that it was.
      const { id: _, revision: __, createdAt: ___, updatedAt: ____, ...was } = last.source
      const told = now?.revision === last.left ? was : {}
      const source = now
        ? records.update('source', sourceId, now.revision, { ...told, ...latestOf(all) })
        : records.restore('source', { ...last.source, ...latestOf(all) })
      for (const { snapshot } of taken) {
        records.restore('snapshot', snapshot, [['of', sourceId]])
        originals.link(snapshot.id, snapshot.original.sha256)
      }
      return source
    }),
  )
  session.takenBack.delete([...returning])
  session.savedAll('source', sources)
  return sources.map(({ id, revision }) => ({ id, revision }))
}

function captureOf({ notebook, takenBack }: Session, id: string): TakenCapture {
  const capture = takenBack.get(id)
  if (!capture) throw cannotReturn()
  const { snapshot, source, twins } = capture
  if (notebook.originals.snapshotsOf(snapshot.original.sha256).some(twin => !twins.has(twin))) {
    throw new AppError(
      'conflict',
      `“${source.title}” was captured again in the meantime, and is in the notebook. Nothing was brought back.`,
    )
  }
  return capture
}

const cannotReturn = () =>
  new AppError('not-found', 'What was captured can no longer be brought back. Capture it again.')

/** What a source is once some of its snapshots are gone. */
function left(
  source: Source,
  taken: readonly Snapshot[],
  stay: readonly Snapshot[],
): Partial<Content<'source'>> {
  const latest = stay.at(-1)
  const gone = taken.find(({ id }) => id === source.latestSnapshotId)
  // Without its words, the file's name stands for a title again.
  const untold = latest?.unread !== undefined && source.title === gone?.metadata.title
  return { ...(untold && latest.metadata), ...latestOf(stay) }
}

/** What a source says of its snapshots, given in the order of their making. */
function latestOf(snapshots: readonly Snapshot[]) {
  const latest = snapshots.at(-1)
  if (!latest) throw new AppError('internal', 'A source has no snapshot.')
  const { id, capturedAt, text } = latest
  return { latestSnapshotId: id, capturedAt, characters: text.length, snapshotCount: snapshots.length }
}
