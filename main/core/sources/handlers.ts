import type { Handlers } from '../../../shared/contract.ts'
import type { Snapshot, SnapshotSummary } from '../../../shared/domain/source.ts'
import { defined } from '../records/defined.ts'
import type { CurrentSession } from '../session.ts'
import { changeManySources } from './change-many.ts'
import { clip, readAgain } from './clip.ts'
import { imageOf } from './image.ts'
import { keepLines, shelfOf } from './kept-lines.ts'
import { snapshotOf, snapshotsOf } from './kept-snapshot.ts'
import { listSources, locate } from './list.ts'
import { takeOut } from './original.ts'
import { bringBack, takeBack } from './take-back.ts'

type SourceHandlers = Pick<Handlers, Extract<keyof Handlers, `${'sources' | 'snapshots'}.${string}`>>

export function createSourceHandlers(current: CurrentSession, now: () => number): SourceHandlers {
  const linesOf = keepLines()
  return {
    'sources.clip': request => clip(current(), request, now),
    'sources.readAgain': ({ id }) => readAgain(current(), id, now),
    'sources.original': ({ snapshotId }) => takeOut(current(), snapshotId),
    'sources.image': ({ snapshotId }) => imageOf(current(), snapshotId),
    'sources.list': request => {
      const { offset: _, limit: __, facets: ___, ...listing } = request
      return listSources(shelfOf(current()), request, linesOf(current(), listing))
    },
    'sources.between': ({ rows, ...listing }) => {
      const lines = linesOf(current(), listing).lines.slice(...rows)
      return { sources: lines.map(({ id, revision }) => ({ id, revision })) }
    },
    'sources.locate': ({ wanted, ...listing }) => {
      const { lines } = linesOf(current(), listing)
      const row = locate(lines, wanted)
      return { row: row < 0 ? null : row, id: lines[row]?.id ?? null }
    },
    'sources.changeMany': ({ items }) => changeManySources(current(), items),
    'sources.get': ({ id }) => {
      const { records } = current().notebook
      const snapshots = snapshotsOf(records, id).map(toSummary)
      return { source: records.get('source', id), snapshots: snapshots.reverse() }
    },
    'sources.update': ({ id, revision, changes }) => {
      const session = current()
      const { records, transact } = session.notebook
      const source = transact(() => records.update('source', id, revision, defined(changes)))
      session.saved('source', source)
      return source
    },
    'snapshots.remove': ({ ids }) => ({ sources: takeBack(current(), ids) }),
    'snapshots.restore': ({ ids }) => ({ sources: bringBack(current(), ids) }),
    'snapshots.get': ({ id }) => snapshotOf(current().notebook.records, id),
  }
}

export function toSummary({ id, sourceId, capturedAt, original, text }: Snapshot): SnapshotSummary {
  return { id, sourceId, capturedAt, original, characters: text.length }
}
