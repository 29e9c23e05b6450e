import type { SearchDocument, SearchRequest } from './search.ts'

/** A document of an invented notebook, English and a source unless said otherwise. For tests. */
export const searchDocument = (
  id: string,
  text: string,
  more: Partial<SearchDocument> = {},
): SearchDocument => ({
  id,
  stamp: '1',
  kind: 'source',
  title: '',
  text,
  language: 'en',
  speaker: '',
  publisher: '',
  tags: [],
  terms: null,
  sourceId: null,
  detail: '',
  date: null,
  arrivedAt: 0,
  checked: null,
  annotated: false,
  personId: null,
  ...more,
})

export const searchRequest = (query: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  query,
  kinds: [],
  narrow: {},
  since: null,
  offset: 0,
  limit: 500,
  ...more,
})
