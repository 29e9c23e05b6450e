import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { QuoteView } from '../../../../shared/domain/quote.ts'
import { asPhrase, type ReaderActs, readerMenu } from './reader-menu.ts'

const quote: QuoteView = {
  id: 'q',
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  sourceId: 's',
  snapshotId: 'n',
  anchor: { start: 0, end: 5, exact: 'Never', prefix: '', suffix: '' },
  block: 0,
  capturedAt: 0,
  speakerId: 'p',
  terms: 'off-the-record',
  nameAs: '',
  tags: [],
  comment: '',
  checkState: 'unchecked',
  speakerName: 'Ruth Anselm',
  sourceTitle: 'Salt',
  publisher: null,
}
const copied: string[] = []
const nothing = () => {}
const acts: ReaderActs = {
  onQuote: nothing,
  onCopy: text => copied.push(text),
  onReference: nothing,
  onLookUp: nothing,
  onOpenQuote: nothing,
  onEditQuote: nothing,
  onRemoveQuote: nothing,
  onPrint: nothing,
  intoDraft: () => ({ id: 'into-draft', label: '', onAction: nothing }),
}
const choice = (id: string, things: Parameters<typeof readerMenu>[0]) =>
  readerMenu(things, acts)
    .groups.flat()
    .find(each => each.id === id)

test('words off the record are not copied, neither as a quote nor with others', () => {
  assert.match(choice('copy-quote', { chosen: null, quote, block: 0 })?.barred ?? '', /Off the record/)
  const chosen = { range: [0, 9] as [number, number], text: 'Never on ', isKept: true }
  assert.notEqual(choice('copy', { chosen, quote: null, block: 0 })?.barred, undefined)
})

test('a quote is copied with its attribution as agreed', () => {
  const open = choice('copy-quote', { chosen: null, quote: { ...quote, terms: 'background' }, block: 0 })
  assert.equal(open?.barred, undefined)
  if (open && 'onAction' in open) open.onAction()
  assert.deepEqual(copied, ['Never\n— a person who asked not to be named'])
})

test('what is looked up is a phrase, whatever marks it has', () => {
  assert.equal(asPhrase(' “said\n"no"\\ ” '), '"“said no ”"')
})
