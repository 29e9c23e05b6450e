import type { EditorNode } from '../../../shared/domain/draft.ts'
import type { QuoteView } from '../../../shared/domain/quote.ts'
import type { Source } from '../../../shared/domain/source.ts'
import type { CitedSource, Story } from './story.ts'

const id = (last: number): string => `0190c2a0-0000-7000-8000-${String(last).padStart(12, '0')}`
export const quoteId = id(1)
const sourceId = id(2)
export const snapshotId = id(3)
const record = { revision: 1, createdAt: 0, updatedAt: 0 }
export const hash = 'ab'.repeat(32)

export const quote = (changes: Partial<QuoteView> = {}): QuoteView => ({
  ...record,
  id: quoteId,
  sourceId,
  snapshotId,
  anchor: { start: 0, end: 20, exact: 'We had 31 readings over the limit.', prefix: '', suffix: '' },
  speakerId: null,
  terms: 'on-the-record',
  nameAs: 'a person at the plant',
  tags: [],
  comment: '',
  checkState: 'unchecked',
  speakerName: 'Dale Whitcomb',
  sourceTitle: 'The Filters of Marlow Bend',
  publisher: 'The Tamarack Ledger',
  capturedAt: 0,
  block: 0,
  ...changes,
})

export const cited = (changes: Partial<Source> = {}): CitedSource => ({
  source: {
    ...record,
    id: sourceId,
    title: 'The Filters of Marlow Bend',
    byline: ['Ines Hallqvist'],
    publisher: 'The Tamarack Ledger',
    publishedAt: '2024-03-12',
    modifiedAt: null,
    url: 'https://ledger.example/filters',
    language: 'en',
    kind: 'article',
    tags: [],
    latestSnapshotId: snapshotId,
    snapshotCount: 1,
    capturedAt: 0,
    characters: 100,
    ...changes,
  },
  snapshot: {
    id: snapshotId,
    sourceId,
    capturedAt: Date.UTC(2024, 2, 14, 9, 30),
    original: { sha256: hash, bytes: 1, mediaType: 'text/html', encoding: 'utf-8', fileName: 'filters.html' },
    characters: 100,
  },
})

export const node = (type: string, children: EditorNode[] = [], rest: object = {}): EditorNode => ({
  type,
  version: 1,
  children,
  ...rest,
})
export const words = (text: string, format = 0): EditorNode => ({ type: 'text', version: 1, text, format })
export const liveQuote = (text: string): EditorNode => node('live-quote', [words(text)], { quoteId })
export const citation = (): EditorNode => ({
  type: 'citation',
  version: 1,
  sourceId,
  snapshotId,
  start: 0,
  end: 4,
})
export const paragraph = (...children: EditorNode[]): EditorNode => node('paragraph', children)

export const story = (children: EditorNode[], changes: Partial<Story> = {}): Story => {
  const quotes = changes.quotes ?? new Map([[quoteId, quote()]])
  return {
    title: 'The Filters That Passed',
    content: { root: node('root', children) },
    quotes,
    ledger: new Map(
      Array.from(quotes, ([id, view]) => [
        id,
        { ...view, names: view.speakerName ? [view.speakerName] : [] },
      ]),
    ),
    sources: new Map([[snapshotId, cited()]]),
    exportedAt: Date.UTC(2024, 3, 1),
    ...changes,
  }
}
