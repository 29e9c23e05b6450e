import { type Query, QueryClient } from '@tanstack/react-query'
import type { Method } from '../../shared/contract.ts'
import type { RecordKind } from '../../shared/domain/notebook.ts'
import type { Client } from '../transport/client.ts'

/** Which answers hold something of records of a kind. A quote shows its speaker's name, so that people count too. */
const readers: Readonly<Record<RecordKind, readonly Method[]>> = {
  source: [
    'reviews.desk',
    'bundles.plan',
    'notes.about',
    'journal.list',
    'sources.list',
    'sources.get',
    'quotes.list',
    'quotes.browse',
    'quotes.get',
    'quotes.newer',
    'quotes.candidates',
    'quotes.propose',
    'search.query',
    'claims.search',
    'search.highlights',
  ],
  snapshot: ['journal.list', 'sources.list', 'sources.get', 'search.query', 'search.highlights'],
  quote: [
    'reviews.desk',
    'bundles.plan',
    'notes.about',
    'journal.list',
    'quotes.list',
    'quotes.browse',
    'quotes.get',
    'quotes.newer',
    'quotes.candidates',
    'quotes.propose',
    'sources.list',
    'people.list',
    'search.query',
    'claims.search',
    'search.highlights',
  ],
  person: [
    'reviews.desk',
    'bundles.plan',
    'notes.about',
    'journal.list',
    'people.list',
    'quotes.list',
    'quotes.browse',
    'quotes.get',
    'sources.list',
    'search.query',
    'search.values',
    'search.suggest',
    'claims.search',
  ],
  note: [
    'reviews.desk',
    'bundles.plan',
    'notes.about',
    'journal.list',
    'notes.list',
    'notes.get',
    'search.query',
    'claims.search',
    'search.highlights',
  ],
  version: ['journal.list', 'versions.list'],
  draft: [
    'reviews.list',
    'reviews.desk',
    'bundles.plan',
    'journal.list',
    'drafts.list',
    'drafts.get',
    'search.query',
    'claims.search',
    'search.highlights',
  ],
  search: ['journal.list', 'searches.list'],
  claim: ['reviews.desk', 'bundles.plan', 'journal.list', 'claims.search'],
  review: ['reviews.desk', 'bundles.plan', 'reviews.list', 'journal.list'],
  reply: ['reviews.desk', 'bundles.plan', 'journal.list'],
}

/** Answers about one record, which another record of the kind does not touch. */
const single: ReadonlySet<unknown> = new Set<Method>(['sources.get', 'quotes.get', 'notes.get', 'drafts.get'])
const ownKind: Readonly<Partial<Record<Method, RecordKind>>> = {
  'sources.get': 'source',
  'quotes.get': 'quote',
  'notes.get': 'note',
  'drafts.get': 'draft',
}

/** Whether the answer under this key may have changed with these records. */
export function isStale(key: readonly unknown[], kind: RecordKind, ids: readonly string[]): boolean {
  const [method, input] = key
  if (!(readers[kind] as readonly unknown[]).includes(method)) return false
  if (!single.has(method) || ownKind[method as Method] !== kind) return true
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null
  return ids.some(changed => changed === id)
}

/** The cache of answers. Failures are the core's own sentences, so that nothing is tried again by itself. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })

/**
 * Another notebook, or none, is open now: what was read of the one before may not stay, nor what is still on its way.
 */
export function forgetNotebook(queries: QueryClient): void {
  queries.removeQueries({ type: 'inactive' })
  void queries.cancelQueries()
  void queries.invalidateQueries()
}

/**
 * Fetches these answers again. One that is on its way may have been given before the change: it is shown when it
 * comes, because events that follow one another closely would else keep a list from ever being shown, and is then
 * fetched again. (The library's own `invalidateQueries` joins a first fetch, and leaves its old answer standing.)
 */
function refresh(queries: QueryClient, isMeant: (query: Query) => boolean): void {
  const meant = queries.getQueryCache().findAll({ predicate: isMeant })
  const idle = new Set(meant.filter(({ state }) => state.fetchStatus === 'idle'))
  void queries.invalidateQueries({ predicate: query => idle.has(query) })
  for (const query of meant) {
    if (idle.has(query) || followed.has(query)) continue
    followed.add(query)
    const again = () => {
      followed.delete(query)
      void queries.invalidateQueries({ predicate: one => one === query })
    }
    // Answers the fetch that is under way; whether it failed is told where it is shown.
    query.fetch().then(again, again)
  }
}

/** A name that was sealed meanwhile may not stand for a moment where a place that was left is shown again. */
function forgetNames(
  queries: QueryClient,
  changes: readonly (readonly [RecordKind, readonly string[]])[],
): void {
  const people = changes.find(([kind]) => kind === 'person')
  if (!people) return
  const predicate = ({ queryKey }: Query) => isStale(queryKey, 'person', people[1])
  queries.removeQueries({ type: 'inactive', predicate })
}

/** Those that are fetched again after what is under way. */
const followed = new WeakSet<Query>()

/**
 * Fetches again what the core's events say has changed. Events of one turn are gathered, because an import sends
 * many. Answers the function that stops it.
 */
export function followChanges(client: Client, queries: QueryClient): () => void {
  const pending = new Map<RecordKind, Set<string>>()
  const flush = () => {
    const changes = [...pending].map(([kind, ids]) => [kind, [...ids]] as const)
    pending.clear()
    forgetNames(queries, changes)
    refresh(queries, ({ queryKey }) => changes.some(([kind, ids]) => isStale(queryKey, kind, ids)))
  }
  const stops = [
    client.on('records.changed', ({ kind, ids }) => {
      if (pending.size === 0) setTimeout(flush, 0)
      const known = pending.get(kind) ?? new Set<string>()
      for (const id of ids) known.add(id)
      pending.set(kind, known)
    }),
    client.on('notebook.changed', () => forgetNotebook(queries)),
    client.onReconnect(() => refresh(queries, () => true)),
    client.on('search.status', status => {
      // An answer that is on its way is older than this.
      void queries.cancelQueries({ queryKey: statusKey })
      queries.setQueryData(statusKey, status)
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

const statusKey = ['search.status', {}]
