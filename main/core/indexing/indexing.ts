import type { EventMessage } from '../../../shared/contract.ts'
import type { RecordKind } from '../../../shared/domain/notebook.ts'
import { layout } from '../notebook/layout.ts'
import type { Notebook } from '../notebook/open.ts'
import type { Collection } from '../records/collection.ts'
import type { Search, SearchDocument } from '../search/search.ts'
import { createSearch } from '../search/service.ts'
import { createIndexStore } from '../search/store/index-store.ts'
import { personDocument, quoteDocument, sourceDocument, writtenDocument } from './documents.ts'

export type Indexing = {
  readonly search: Search
  /** Brings the index in step with records that were saved, and with those whose documents show something of them. */
  refresh(kind: RecordKind, ids: readonly string[]): void
  remove(id: string): void
  /** Every document as it is now, one at a time; what cannot be read is logged and left out. */
  documents(): Generator<SearchDocument>
  /** How many there are. */
  count(): number
  close(): Promise<void>
}

type Collections = {
  readonly source: Collection<'source'>
  readonly quote: Collection<'quote'>
  readonly person: Collection<'person'>
}

/** In this order when everything is indexed anew: what is small, and asked for first, comes first. */
const indexed = ['person', 'quote', 'note', 'draft', 'source'] as const satisfies readonly RecordKind[]

/** Documents handed over at a time: the texts of many sources are not held together. */
const BATCH = 200

/** Feeds the search service from the records. */
export function createIndexing({
  notebook,
  collections,
  publish,
  logError,
}: {
  notebook: Notebook
  collections: Collections
  publish: (event: EventMessage) => void
  logError: (error: unknown) => void
}): Indexing {
  const { records } = notebook

  function document(kind: RecordKind, id: string): SearchDocument | undefined {
    const found = unstamped(kind, id)
    return found && { ...found, stamp: records.stampOf(id) }
  }

  function unstamped(kind: RecordKind, id: string): SearchDocument | undefined {
    if (kind === 'source') {
      const source = collections.source.all().get(id)
      return source && sourceDocument(source, records.get('snapshot', source.latestSnapshotId))
    }
    if (kind === 'quote') {
      const quote = collections.quote.all().get(id)
      const { person, source } = collections
      return (
        quote &&
        quoteDocument(quote, person.all().get(quote.speakerId ?? ''), source.all().get(quote.sourceId))
      )
    }
    if (kind === 'person') {
      const person = collections.person.all().get(id)
      return person && personDocument(person)
    }
    if (kind === 'draft' || kind === 'note') {
      const written = records.find(kind, id)
      return written && writtenDocument(kind, written)
    }
    return undefined
  }

  function* stamps(): Generator<readonly [id: string, stamp: string]> {
    for (const kind of indexed) yield* records.stamps(kind)
  }

  const read = (id: string): SearchDocument | undefined => {
    const kind = records.kindOf(id)
    return kind === undefined ? undefined : document(kind, id)
  }

  const expected = () => indexed.reduce((sum, kind) => sum + records.count(kind), 0)
  const search = createSearch({
    source: { stamps, read },
    store: createIndexStore(layout(notebook.info.path).index, notebook.vault, logError),
    onError: logError,
    expected,
  })
  search.onStatus(payload => publish({ name: 'search.status', payload }))

  /** The quotes whose documents name these sources or people. */
  function quotesOf(kind: RecordKind, ids: readonly string[]): string[] {
    if (kind !== 'source' && kind !== 'person') return []
    const changed = new Set<string | null>(ids)
    return Array.from(collections.quote.all().values())
      .filter(({ sourceId, speakerId }) => changed.has(kind === 'source' ? sourceId : speakerId))
      .map(({ id }) => id)
  }

  function* documents(): Generator<SearchDocument> {
    for (const [id] of stamps()) {
      const found = attempt(id)
      if (found) yield found
    }
  }

  function attempt(id: string): SearchDocument | undefined {
    try {
      return read(id)
    } catch (error) {
      logError(error)
      return undefined
    }
  }

  return {
    search,
    documents,
    count: expected,
    refresh(kind, ids) {
      const quotes = quotesOf(kind, ids)
      for (const [of, all] of [[kind, ids] as const, ['quote', quotes] as const]) {
        for (let at = 0; at < all.length; at += BATCH) {
          const documents = all.slice(at, at + BATCH).map(id => document(of, id))
          search.put(documents.filter(found => found !== undefined))
        }
      }
    },
    remove: id => search.remove([id]),
    close: () => search.close(),
  }
}
