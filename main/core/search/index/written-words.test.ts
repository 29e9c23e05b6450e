import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { WrittenWords } from './written-words.ts'

test('a word has one number wherever it stands, and is made once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }), { maxLength: 50 }),
      words => {
        const known = new WrittenWords()
        const made: string[] = []
        const make = (written: string): number => made.push(written) - 1
        for (const each of [...words, ...words]) {
          const text = `(${each})`
          assert.equal(made[known.numberAt(text, 1, text.length - 1, make)], each)
        }
        assert.deepEqual(made, [...new Set(words)])
      },
    ),
  )
})

test('keeps many words apart, and those that nothing can be made of', () => {
  const known = new WrittenWords()
  const numbers = Array.from({ length: 20_000 }, (_, number) => number - 1)
  for (let round = 0; round < 2; round++)
    for (const number of numbers) {
      const written = `w${number}`
      assert.equal(
        known.numberAt(written, 0, written.length, () => number),
        number,
      )
    }
})
