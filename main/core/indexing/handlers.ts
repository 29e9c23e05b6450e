import type { Handlers } from '../../../shared/contract.ts'
import type { Range } from '../../../shared/domain/ids.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import type { CurrentSession, Session } from '../session.ts'
import { hideCovered } from './hide.ts'

type SearchHandlers = Pick<
  Handlers,
  'search.query' | 'search.cancel' | 'search.highlights' | 'search.explain' | 'search.status'
>

export function createSearchHandlers(current: CurrentSession): SearchHandlers {
  return {
    'search.query': async request => {
      const session = current()
      const result = await session.indexing.search.query(request)
      const covered = offTheRecord(session)
      const hits = result.hits.map(hit =>
        hit.kind === 'source' ? hideCovered(hit, covered.get(hit.id) ?? []) : hit,
      )
      return { ...result, hits }
    },
    'search.cancel': request => {
      current().indexing.search.cancel(request)
      return { done: true }
    },
    'search.highlights': async ({ query, id }) => ({
      highlights: await current().indexing.search.highlights(query, id),
    }),
    'search.explain': async ({ query, id }) => ({
      explanation: await current().indexing.search.explain(query, id),
    }),
    'search.status': () => current().indexing.search.status(),
  }
}

/** By source: where in its latest snapshot, the one that is searched, words stand that may not be shown. */
function offTheRecord({ quotes, sources }: Session): Map<string, Range[]> {
  const covered = new Map<string, Range[]>()
  for (const { terms, sourceId, snapshotId, anchor } of quotes.all().values()) {
    if (mayBeShown(terms) || sources.all().get(sourceId)?.latestSnapshotId !== snapshotId) continue
    covered.set(sourceId, [...(covered.get(sourceId) ?? []), [anchor.start, anchor.end]])
  }
  return covered
}
