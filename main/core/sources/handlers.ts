import type { Handlers } from '../../../shared/contract.ts'
import type { Snapshot, SnapshotSummary } from '../../../shared/domain/source.ts'
import { defined } from '../records/defined.ts'
import type { CurrentSession } from '../session.ts'
import { clip } from './clip.ts'
import { listSources } from './list.ts'

type SourceHandlers = Pick<
  Handlers,
  'sources.clip' | 'sources.list' | 'sources.get' | 'sources.update' | 'snapshots.get'
>

export function createSourceHandlers(current: CurrentSession, now: () => number): SourceHandlers {
  return {
    'sources.clip': request => clip(current(), request, now),
    'sources.list': request => {
      const { sources, quotes } = current()
      return listSources(sources.all().values(), quotes.all().values(), request)
    },
    'sources.get': ({ id }) => {
      const { records } = current().notebook
      const snapshots = records.linkedTo('snapshot', 'of', id).map(toSummary)
      return { source: records.get('source', id), snapshots: snapshots.reverse() }
    },
    'sources.update': ({ id, revision, changes }) => {
      const session = current()
      const { records, transact } = session.notebook
      const source = transact(() => records.update('source', id, revision, defined(changes)))
      session.saved('source', source)
      return source
    },
    'snapshots.get': ({ id }) => current().notebook.records.get('snapshot', id),
  }
}

export function toSummary({ id, sourceId, capturedAt, original, text }: Snapshot): SnapshotSummary {
  return { id, sourceId, capturedAt, original, characters: text.length }
}
