import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Catalogue } from '../index/catalogue.ts'
import { searchDocument, searchRequest } from '../search-fixtures.ts'
import { answer } from './answer.ts'

// "Pier" is a name and another form of the same word; so is one word read in two languages.
const word = fc.constantFrom('the', 'old', 'pier', 'Pier', 'was', 'closed')
const text = fc.array(word, { maxLength: 12 })
const documents = fc.array(fc.record({ text, language: fc.constantFrom('en', 'de') }), {
  minLength: 1,
  maxLength: 6,
})

test('a phrase, or words near each other, are found in the documents where a naive scan finds them', () => {
  fc.assert(
    fc.property(
      documents,
      fc.array(word, { minLength: 2, maxLength: 4 }),
      fc.option(fc.nat(5)),
      fc.nat(5),
      (drawn, phrase, within, split) => {
        const catalogue = new Catalogue()
        for (const [index, each] of drawn.entries()) {
          catalogue.put(searchDocument(`${index}`, each.text.join(' '), { language: each.language }))
          if (index === split) catalogue.flush()
        }
        catalogue.flush()
        const asked = phrase.map(each => each.toLowerCase())
        const holds = (words: readonly string[]): boolean =>
          words.some((_, from) =>
            within === null
              ? asked.every((each, offset) => words[from + offset] === each)
              : asked.every(each => words.slice(from, from + within + 1).includes(each)),
          )
        const expected = drawn.flatMap((each, index) =>
          holds(each.text.map(one => one.toLowerCase())) ? `${index}` : [],
        )
        const query = `"${phrase.join(' ')}"${within === null ? '' : `~${within}`}`
        const { hits } = answer(searchRequest(query), catalogue, { documents: 0, startedAt: 0 })
        assert.deepEqual(hits.map(({ id }) => id).sort(), expected, query)
      },
    ),
    { numRuns: 300 },
  )
})
