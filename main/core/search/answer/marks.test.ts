import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Catalogue } from '../index/catalogue.ts'
import { searchDocument } from '../search-fixtures.ts'
import { highlightsIn } from './answer.ts'

const catalogueOf = (text: string): Catalogue => {
  const catalogue = new Catalogue()
  catalogue.put(searchDocument('a', text))
  catalogue.flush()
  return catalogue
}
const lit = (query: string, text: string): string[] =>
  highlightsIn(query, 'a', catalogueOf(text)).map(([from, to]) => text.slice(from, to))

const word = fc.constantFrom('the', 'old', 'pier', 'was', 'closed')
const text = fc.array(word, { maxLength: 30 }).map(words => words.join(' '))
const phrase = fc.array(word, { minLength: 2, maxLength: 3 })

/** Word numbers that any occurrence of the phrase covers. */
function naiveRuns(words: readonly string[], asked: readonly string[]): Set<number> {
  const covered = new Set<number>()
  for (let from = 0; from <= words.length - asked.length; from++)
    if (asked.every((each, offset) => words[from + offset] === each))
      for (let offset = 0; offset < asked.length; offset++) covered.add(from + offset)
  return covered
}

/** Word numbers of asked words in some window of `within` + 1 words that holds all of them. */
function naiveNear(words: readonly string[], asked: readonly string[], within: number): Set<number> {
  const covered = new Set<number>()
  for (let from = 0; from < words.length; from++) {
    const window = words.slice(from, from + within + 1)
    if (!asked.every(each => window.includes(each))) continue
    for (const [offset, each] of window.entries()) if (asked.includes(each)) covered.add(from + offset)
  }
  return covered
}

/** The numbers of the words that ranges cover. */
function wordsCovered(content: string, ranges: readonly (readonly [number, number])[]): Set<number> {
  const covered = new Set<number>()
  for (const [from, to] of ranges) {
    const first = content.slice(0, from).split(' ').length - 1
    for (let offset = 0; offset < content.slice(from, to).split(' ').length; offset++)
      covered.add(first + offset)
  }
  return covered
}

test('phrases hit where a naive scan finds them', () => {
  fc.assert(
    fc.property(text, phrase, (content, asked) => {
      const ranges = highlightsIn(`"${asked.join(' ')}"`, 'a', catalogueOf(content))
      assert.deepEqual(wordsCovered(content, ranges), naiveRuns(content.split(' '), asked))
    }),
  )
})

test('words near each other hit where a naive scan finds them', () => {
  fc.assert(
    fc.property(text, phrase, fc.nat(6), (content, asked, within) => {
      const ranges = highlightsIn(`"${asked.join(' ')}"~${within}`, 'a', catalogueOf(content))
      const sorted = (numbers: Set<number>): number[] => [...numbers].sort((a, b) => a - b)
      assert.deepEqual(
        sorted(wordsCovered(content, ranges)),
        sorted(naiveNear(content.split(' '), asked, within)),
      )
    }),
  )
})

test('places are in order, apart and inside any text', () => {
  const query = fc.constantFrom('pier~1 "old pier"', 'p* the', '"the old"~4 old -was', 'closed^2 +was')
  const noisy = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 })
  fc.assert(
    fc.property(noisy, query, (words, asked) => {
      const content = words.join(' ')
      let at = 0
      for (const [from, to] of highlightsIn(asked, 'a', catalogueOf(content))) {
        assert.ok(from >= at && to > from && to <= content.length)
        at = to
      }
    }),
  )
})

test('lights the words as they stand, in whatever form they were found', () => {
  const content = 'Protesters at Lind’s pier: “Don’t close the old pier!” Кунболатулы спросил. 新加坡的港口'
  assert.deepEqual(lit('protest', content), ['Protesters'])
  assert.deepEqual(lit('protest*', content), ['Protesters'])
  assert.deepEqual(lit('lind', content), ['Lind’s'])
  assert.deepEqual(lit('leer~1 peir~1', content), ['pier', 'pier'])
  assert.deepEqual(lit('"DON\'T close THE"', content), ['Don’t close the'])
  assert.deepEqual(lit('Kunbolatuly', content), ['Кунболатулы'])
  assert.deepEqual(lit('加坡', content), ['加坡'])
  assert.deepEqual(lit('pier -close title:old', content), ['pier', 'pier'])
})
