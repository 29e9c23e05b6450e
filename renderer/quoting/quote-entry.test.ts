import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Person } from '../../shared/domain/quote.ts'
import { emptyEntry, fieldsOf, speakerOf, splitTags } from './quote-entry.ts'

const person = (id: string, name: string): Person => ({
  id,
  name,
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  aliases: [],
  role: '',
  defaultTerms: 'on-the-record',
})
const people = [
  person('1', 'Ruth Anselm'),
  person('2', 'Гүлнар Сейтқали'),
  person('3', 'Li Wei'),
  person('4', 'Li Wei'),
]

test('a name that is known is that person, whatever its case', () => {
  assert.deepEqual(speakerOf({ speakerId: null, speakerName: ' ruth anselm ' }, people), { personId: '1' })
  assert.deepEqual(speakerOf({ speakerId: null, speakerName: 'ГҮЛНАР СЕЙТҚАЛИ' }, people), { personId: '2' })
})

test('of two namesakes the chosen one speaks; without a choice, neither is guessed', () => {
  assert.deepEqual(speakerOf({ speakerId: '4', speakerName: 'Li Wei' }, people), { personId: '4' })
  assert.deepEqual(speakerOf({ speakerId: null, speakerName: 'Li Wei' }, people), { name: 'Li Wei' })
})

test('a choice that was typed over no longer holds', () => {
  assert.deepEqual(speakerOf({ speakerId: '1', speakerName: 'Ruth Anselma' }, people), {
    name: 'Ruth Anselma',
  })
  assert.equal(speakerOf({ speakerId: '1', speakerName: ' ' }, people), null)
})

test('a description goes only with terms that keep the name back', () => {
  const entry = { ...emptyEntry, nameAs: 'an engineer' }
  assert.equal(fieldsOf(entry, people).nameAs, '')
  assert.equal(fieldsOf({ ...entry, terms: 'background' }, people).nameAs, 'an engineer')
})

test('tags come apart at commas of any script', () => {
  assert.deepEqual(splitTags('filters, lab sheets,, filters ،  وثيقة'), ['filters', 'lab sheets', 'وثيقة'])
  assert.deepEqual(splitTags('  '), [])
})
