import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Snapshot, Source } from '../../../../shared/domain/source.ts'
import { referenceTo } from './reference.ts'

const sha256 = 'ab'.repeat(32)
const record = { id: 'a', revision: 1, createdAt: 0, updatedAt: 0 }
const metadata = {
  title: 'District kept filters in service',
  byline: [],
  publisher: 'The Tamarack Ledger',
  publishedAt: '2024-03-12T06:00:00+02:00',
  modifiedAt: null,
  url: 'https://tamarackledger.example/filters',
  language: 'en',
}
const capturedAt = new Date(2024, 2, 24, 9).getTime()
const source: Source = {
  ...record,
  ...metadata,
  kind: 'article',
  tags: [],
  latestSnapshotId: 's',
  snapshotCount: 1,
  capturedAt,
  characters: 3,
}
const snapshot: Snapshot = {
  ...record,
  sourceId: 'a',
  capturedAt,
  original: { sha256, bytes: 3, mediaType: 'text/html', encoding: 'utf-8', fileName: null },
  metadata,
  text: 'abc',
  blocks: [{ type: 'paragraph', start: 0, end: 3 }],
  setAside: [],
  reader: 'html/1',
}

test('a reference says where a block stands, and leaves out what is not known', () => {
  assert.equal(
    referenceTo(source, snapshot, 4),
    `District kept filters in service, The Tamarack Ledger, 12 March 2024, 06:00, ¶ 5, https://tamarackledger.example/filters, SHA-256 ${sha256}`,
  )
  assert.equal(
    referenceTo({ ...source, publisher: null, publishedAt: null, url: null }, snapshot, 0),
    `District kept filters in service, captured 24 March 2024, ¶ 1, SHA-256 ${sha256}`,
  )
})

test('a block of a document says its page, a turn its moment', () => {
  const bare = { ...source, publisher: null, publishedAt: null, url: null }
  const at = (origin: { page?: number; time?: number }) => ({
    ...snapshot,
    blocks: [{ type: 'paragraph' as const, start: 0, end: 3, origin }],
  })
  assert.match(referenceTo(bare, at({ page: 12 }), 0), /, p\. 12, ¶ 1, /)
  assert.match(referenceTo(bare, at({ time: 3723.5 }), 0), /, 01:02:03, ¶ 1, /)
})
