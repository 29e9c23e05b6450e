import type { EventMessage } from '../../../shared/contract.ts'
import type { RecordKind } from '../../../shared/domain/notebook.ts'
import type { Notebook } from '../notebook/open.ts'
import type { Collection } from '../records/collection.ts'
import type { Search, SearchDocument } from '../search/search.ts'
import { createSearch } from '../search/service.ts'
import { personDocument, quoteDocument, sourceDocument, writtenDocument } from './documents.ts'

export type Indexing = {
  readonly search: Search
  /** Brings the index in step with a record that was saved, and with those whose documents show something of it. */
  refresh(kind: RecordKind, id: string): void
  remove(id: string): void
  close(): Promise<void>
}

type Collections = {
  readonly source: Collection<'source'>
  readonly quote: Collection<'quote'>
  readonly person: Collection<'person'>
}

/** In this order when everything is indexed anew: what is small, and asked for first, comes first. */
const indexed = ['person', 'quote', 'note', 'draft', 'source'] as const satisfies readonly RecordKind[]

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

  /** A damaged record is left out and logged; the rest of the notebook is still found. */
  function documentOrLog(kind: RecordKind, id: string): SearchDocument | undefined {
    try {
      return document(kind, id)
    } catch (error) {
      logError(error)
      return undefined
    }
  }

  function* everything(): Generator<SearchDocument> {
    for (const kind of indexed) {
      for (const id of records.idsOf(kind)) {
        const found = documentOrLog(kind, id)
        if (found) yield found
      }
    }
  }

  const expected = () => indexed.reduce((sum, kind) => sum + records.count(kind), 0)
  const search = createSearch({ refill: everything, onError: logError, expected })
  search.onStatus(payload => publish({ name: 'search.status', payload }))

  const quotesOf = (property: 'sourceId' | 'speakerId', id: string) =>
    Array.from(collections.quote.all().values()).filter(quote => quote[property] === id)

  return {
    search,
    refresh(kind, id) {
      const touched =
        kind === 'source' ? quotesOf('sourceId', id) : kind === 'person' ? quotesOf('speakerId', id) : []
      const documents = [document(kind, id), ...touched.map(quote => document('quote', quote.id))]
      search.put(documents.filter(found => found !== undefined))
    },
    remove: id => search.remove([id]),
    close: () => search.close(),
  }
}
