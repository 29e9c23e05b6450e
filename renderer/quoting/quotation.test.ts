import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { QuoteView } from '../../shared/domain/quote.ts'
import { guard } from '../../shared/guard/guard.ts'
import { quotationOf, withoutOuterMarks } from './quotation.ts'

const quote = (exact: string, changes: Partial<QuoteView> = {}): QuoteView => ({
  id: '01900000-0000-7000-8000-000000000001',
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  sourceId: '01900000-0000-7000-8000-000000000002',
  snapshotId: '01900000-0000-7000-8000-000000000003',
  anchor: { start: 0, end: exact.length, exact, prefix: '', suffix: '' },
  speakerId: null,
  terms: 'on-the-record',
  nameAs: '',
  tags: [],
  comment: '',
  checkState: 'unchecked',
  speakerName: 'Ruth Anselm',
  sourceTitle: 'Minutes',
  publisher: null,
  capturedAt: 0,
  block: 0,
  ...changes,
})

test('a passage stands in curly marks with who said it', () => {
  assert.deepEqual(quotationOf(quote('Nobody asked to see the raw numbers.')), {
    quoteId: '01900000-0000-7000-8000-000000000001',
    text: '“Nobody asked to see the raw numbers.”',
    attribution: 'Ruth Anselm said',
    told: false,
  })
  assert.equal(quotationOf(quote('«Журнал вели от руки?»')).text, '“Журнал вели от руки?”')
  assert.equal(quotationOf(quote('Why?', { speakerName: null })).attribution, '')
})

test('background keeps the name out', () => {
  const inserted = quotationOf(
    quote('We ran them again.', { terms: 'background', nameAs: 'a person who worked there' }),
  )
  assert.equal(JSON.stringify(inserted).includes('Anselm'), false)
  assert.equal(inserted.attribution, 'a person who worked there said')
})

test('quotations inside keep their own marks, and only a pair around the whole goes', () => {
  assert.equal(
    quotationOf(quote('He said, “Buy bottled.”', { speakerName: null })).text,
    '“He said, ‘Buy bottled.’”',
  )
  assert.equal(withoutOuterMarks('“One,” he said. “Two.”'), '“One,” he said. “Two.”')
  assert.equal(withoutOuterMarks('"One," he said. "Two."'), '"One," he said. "Two."')
  assert.equal(withoutOuterMarks('“Whole ‘inner’ thing”'), 'Whole ‘inner’ thing')
  assert.equal(withoutOuterMarks('‘It’s the plant’s’'), 'It’s the plant’s')
})

test('what is inserted is never altered', () => {
  for (const exact of [
    'We had 31 readings\nover the limit.',
    '“They signed on Wednesday”',
    'Is it 3.5 ppb...',
    'Мен журналды өзім толтырдым.',
    '‘You didn’t hear this from me.’',
  ]) {
    const { state } = guard(quotationOf(quote(exact)).text, exact)
    assert.ok(state === 'verbatim' || state === 'allowed', `${exact}: ${state}`)
  }
})
