import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonRow } from '../../../shared/domain/quote.ts'
import { matchingPeople, namesTogether, splitNames } from './names.ts'
import { scriptsOf } from './scripts-of.ts'

const person = (name: string, aliases: string[] = [], role = ''): PersonRow => ({
  id: name,
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  name,
  aliases,
  role,
  defaultTerms: 'on-the-record',
  quoteCount: 0,
})

test('any spelling finds a person, and the role', () => {
  const people = [person('Ines Marrok', ['Инес Маррок'], 'Keeper of the weir'), person('Tove Lund')]
  const found = (typed: string) => matchingPeople(people, typed).map(({ name }) => name)
  assert.deepEqual(found(''), ['Ines Marrok', 'Tove Lund'])
  assert.deepEqual(found('МАРРОК'), ['Ines Marrok'])
  assert.deepEqual(found('weir ines'), ['Ines Marrok'])
  assert.deepEqual(found('nobody'), [])
})

test('names come one on each line, each once', () => {
  assert.deepEqual(splitNames(' Инес Маррок \n\nI. Marrok\nI. Marrok\nInes Marrok', 'Ines Marrok'), [
    'Инес Маррок',
    'I. Marrok',
  ])
  assert.deepEqual(namesTogether(person('A', ['B']), person('C', ['A'])), ['A', 'B', 'C'])
})

test('a name says in which script it is written', () => {
  assert.equal(scriptsOf('Ines Marrok'), 'Latin')
  assert.equal(scriptsOf('Инес Marrok'), 'Latin, Cyrillic')
  assert.equal(scriptsOf('گۇلنار'), 'Arabic script')
  assert.equal(scriptsOf('ᚠᚢ'), 'Another script')
  assert.equal(scriptsOf('007'), 'No letters')
})
