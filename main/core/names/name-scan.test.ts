import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createNameScan } from './name-scan.ts'

const names = ['Gulnar Seitkali', 'Сейткалиева', '李明', 'O’Neill', 'Tubin']
const scan = createNameScan(names)
const found = (text: string, language: string | null = null) =>
  scan(text, language).map(({ name, start, end, spelling }) => [
    names[name],
    text.slice(start, end),
    spelling,
  ])

test('names are found as typed, inflected, turned round and in other scripts', () => {
  assert.deepEqual(found('So said Gulnar Seitkali.'), [['Gulnar Seitkali', 'Gulnar Seitkali', false]])
  assert.deepEqual(found('Seitkali, Gulnar: engineer'), [['Gulnar Seitkali', 'Seitkali, Gulnar', true]])
  assert.deepEqual(found('Гулнар Сеиткали сказала', 'ru'), [['Gulnar Seitkali', 'Гулнар Сеиткали', true]])
  assert.deepEqual(found('по словам Сейткалиевой', 'ru'), [['Сейткалиева', 'Сейткалиевой', true]])
  assert.deepEqual(found('记者李明报道', 'zh'), [['李明', '李明', false]])
  assert.deepEqual(found("O'NEILL’s boat"), [['O’Neill', "O'NEILL’s", false]])
  assert.deepEqual(found('gulnar alone, Tubinov'), [])
})

test('a list finds what each of its names finds alone', () => {
  const word = fc.constantFrom('Anna', 'Анна', 'Lind', 'Линд', 'Ruth', 'said', '李', '明')
  const words = fc.array(word, { minLength: 1, maxLength: 3 }).map(parts => parts.join(' '))
  fc.assert(
    fc.property(fc.uniqueArray(words, { minLength: 1, maxLength: 6 }), fc.array(word), (list, parts) => {
      const text = parts.join(' ')
      const together = createNameScan(list)(text, null)
      for (const [name, each] of list.entries())
        assert.deepEqual(
          together.filter(place => place.name === name).map(({ start, spelling }) => [start, spelling]),
          createNameScan([each])(text, null).map(({ start, spelling }) => [start, spelling]),
        )
    }),
    { numRuns: 60 },
  )
})
