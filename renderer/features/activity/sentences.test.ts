import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type JournalRow, journalActions } from '../../../shared/domain/notebook.ts'
import { progressWords, sentenceOf } from './sentences.ts'
import { words } from './words.ts'

const row = (changes: Partial<JournalRow>): JournalRow => ({
  sequence: 1,
  at: 0,
  action: 'created',
  kind: 'source',
  recordId: '0190d6a0-0000-7000-8000-000000000001',
  revision: 1,
  digest: null,
  hash: '0'.repeat(64),
  title: 'Tannery Row',
  hidden: false,
  ...changes,
})

test('every act reads as a sentence of its own', () => {
  const sentences = journalActions.map(action => sentenceOf(row({ action })))
  assert.equal(new Set(sentences).size, journalActions.length)
  assert.deepEqual(Object.keys(words.acts).sort(), [...journalActions].sort())
})

test('a record is called by its kind and its name', () => {
  assert.equal(sentenceOf(row({ action: 'captured', kind: 'snapshot' })), 'Captured “Tannery Row”')
  const pasted = { action: 'captured', kind: 'snapshot', how: 'pasted' } as const
  assert.equal(sentenceOf(row(pasted)), 'Captured “Tannery Row”, pasted')
  assert.equal(sentenceOf(row({ ...pasted, title: null })), 'Captured a source, pasted')
  assert.equal(sentenceOf(row({ kind: 'draft' })), 'Began the draft “Tannery Row”')
  assert.equal(sentenceOf(row({ kind: 'note', revision: 4 })), 'Brought back the note “Tannery Row”')
  assert.equal(sentenceOf(row({ kind: 'person', title: 'Гүлнар' })), 'Added the person Гүлнар')
  assert.equal(
    sentenceOf(row({ action: 'removed', kind: 'quote', title: null })),
    'Removed a quote that is no longer there',
  )
  assert.equal(sentenceOf(row({ kind: 'quote', title: null, hidden: true })), 'Made a quote off the record')
})

test('progress says how much of what', () => {
  assert.equal(progressWords({ part: 'records', done: 1200, total: 5000 }), 'Records: 1,200 of 5,000')
  assert.equal(progressWords({ part: 'file', done: 0, total: 1 }), 'The database file')
})
