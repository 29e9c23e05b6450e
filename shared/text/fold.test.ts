import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { filterWords, fold, foldOnce, placesOf } from './fold.ts'

test('case and accents do not matter, and the places are those of the text as it stands', () => {
  const text = 'Åse said: ÅSE, not Ase'
  assert.deepEqual(
    placesOf(text, filterWords('åse')).map(range => text.slice(...range)),
    ['Åse', 'ÅSE', 'Ase'],
  )
  assert.deepEqual(placesOf('Гүлнар', filterWords('ГҮЛ')), [[0, 3]])
  assert.deepEqual(placesOf('ﬁlter', filterWords('i')), [[0, 1]], 'a ligature is lit whole')
})

const slowly = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()

test('what is folded the quick way is folded alike', () => {
  const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code))
  const quick = letters.filter(letter => fold(letter) === letter.toLowerCase())
  for (const letter of letters)
    assert.equal(fold(letter), slowly(letter), `U+${letter.codePointAt(0)?.toString(16)}`)
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...quick, 'й', 'Ё', 'é', '…') }), text => {
      assert.equal(fold(text), slowly(text))
    }),
  )
})

test('a thing is folded once', () => {
  let asked = 0
  const folded = foldOnce(({ name }: { name: string }) => {
    asked += 1
    return name
  })
  const thing = { name: 'Åse' }
  assert.deepEqual([folded(thing), folded(thing), asked], ['ase', 'ase', 1])
})

test('every place holds one of the words, in order and apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (text, typed) => {
      const words = filterWords(typed)
      let before = -1
      for (const [start, end] of placesOf(text, words)) {
        assert.ok(start > before && end > start && end <= text.length)
        assert.ok(words.some(word => fold(text.slice(start, end)).includes(word)))
        before = end
      }
    }),
  )
})
