import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import lunr from 'lunr'
import { answer } from '../answer/answer.ts'
import { searchDocument, searchRequest } from '../search-fixtures.ts'
import { Catalogue } from './catalogue.ts'

const word = fc.constantFrom(
  'pier',
  'piers',
  'harbour',
  'ferry',
  'storm',
  'store',
  'lind',
  'mayor',
  'old',
  'gold',
)
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map(words => words.join(' '))

const ids = (catalogue: Catalogue, query: string): string[] =>
  answer(searchRequest(query), catalogue, { documents: 0, startedAt: 0 })
    .hits.map(hit => hit.id)
    .sort()

test('finds what lunr.Index finds over the same words', () => {
  const sign = fc.constantFrom('', '', '', '+', '-')
  const term = fc.oneof(
    word,
    word.map(each => `${each.slice(0, 3)}*`),
    word.map(each => `*${each.slice(-2)}`),
    word.map(each => `${each[0]}*${each.at(-1)}`),
    word.map(each => `${each}~1`),
    word.map(each => `${each}~2`),
    word.map(each => `text:${each}`),
    word.map(each => `title:${each}^3`),
  )
  const query = fc
    .array(fc.tuple(sign, term), { minLength: 1, maxLength: 4 })
    .map(parts => parts.map(part => part.join('')).join(' '))
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), query, (texts, asked) => {
      const catalogue = new Catalogue()
      const builder = new lunr.Builder()
      builder.field('title')
      builder.field('text')
      for (const [index, [title, body]] of texts.entries()) {
        // "kk" has no stemmer, as this builder has no pipeline.
        catalogue.put(searchDocument(`${index}`, body, { title, language: 'kk' }))
        builder.add({ id: `${index}`, title, text: body })
      }
      catalogue.flush()
      assert.equal(catalogue.segments.length, 1)
      const expected = builder.build().search(asked)
      assert.deepEqual(ids(catalogue, asked), expected.map(result => result.ref).sort(), asked)
    }),
    { numRuns: 300 },
  )
})

test('ranks plain words as lunr does', () => {
  const catalogue = new Catalogue()
  const texts = ['pier pier old', 'pier old ferry storm', 'old', 'harbour storm', 'pier']
  for (const [index, body] of texts.entries())
    catalogue.put(searchDocument(`${index}`, body, { language: 'kk' }))
  catalogue.flush()
  const index = lunr(function () {
    this.field('text')
    this.pipeline.reset()
    this.searchPipeline.reset()
    for (const [id, body] of texts.entries()) this.add({ id: `${id}`, text: body })
  })
  const { hits } = answer(searchRequest('pier^2 storm'), catalogue, { documents: 0, startedAt: 0 })
  const expected = index.search('pier^2 storm')
  assert.deepEqual(
    hits.map(hit => hit.id),
    expected.map(result => result.ref),
  )
  // Sums of doubles: lunr adds its terms in another order.
  for (const [rank, { score }] of hits.entries()) assert.ok(Math.abs(score - expected[rank]!.score) < 1e-12)
})

test('a document scores the same in a small segment as in one index of all', () => {
  const three = fc.tuple(word, word, word).map(words => words.join(' '))
  const scored = (catalogue: Catalogue, query: string) =>
    answer(searchRequest(query), catalogue, { documents: 0, startedAt: 0 }).hits
  fc.assert(
    fc.property(
      fc.array(three, { minLength: 2, maxLength: 12 }),
      fc.nat(11),
      three,
      (texts, split, asked) => {
        const one = new Catalogue()
        const several = new Catalogue()
        const putBoth = (id: string, body: string): void => {
          for (const catalogue of [one, several]) catalogue.put(searchDocument(id, body, { language: 'kk' }))
        }
        // 17 further documents keep the first segment from being taken into the second.
        for (let further = 0; further < 17; further++) putBoth(`f${further}`, 'quay quay quay')
        for (const [index, body] of texts.entries()) {
          putBoth(`${index}`, body)
          if (index === split % texts.length) several.flush()
        }
        one.flush()
        several.flush()
        const expected = new Map(scored(one, asked).map(hit => [hit.id, hit.score]))
        const actual = scored(several, asked)
        assert.equal(actual.length, expected.size)
        for (const hit of actual) assert.equal(hit.score, expected.get(hit.id), asked)
      },
    ),
    { numRuns: 150 },
  )
})

test('any history of puts, removals, flushes and merges finds what a fresh index finds', () => {
  const id = fc.nat(7).map(String)
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('put' as const), id, text }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), id }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('flush' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('upkeep' as const), steps: fc.nat(12) }) },
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), word, (history, asked) => {
      const catalogue = new Catalogue()
      const now = new Map<string, string>()
      let merge = catalogue.upkeep()
      for (const each of history) {
        if (each.do === 'put') {
          catalogue.put(searchDocument(each.id, each.text))
          now.set(each.id, each.text)
        } else if (each.do === 'remove') {
          catalogue.remove(each.id)
          now.delete(each.id)
        } else if (each.do === 'flush') catalogue.flush()
        else
          for (let count = 0; count < each.steps; count++) if (merge.next().done) merge = catalogue.upkeep()
      }
      catalogue.flush()
      for (const _ of merge);
      const fresh = new Catalogue()
      for (const [key, body] of now) fresh.put(searchDocument(key, body))
      fresh.flush()
      assert.deepEqual(ids(catalogue, asked), ids(fresh, asked))
      assert.equal(catalogue.indexed, now.size)
    }),
    { numRuns: 200 },
  )
})

test('everything put is found by any of its words', () => {
  const scripts = fc.constantFrom(
    'Harbour',
    'closing',
    'протестующие',
    'Кунболатулы',
    'العربية',
    '新加坡',
    'ท่าเรือ',
    'été',
    'don’t',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(scripts, fc.string({ minLength: 1, maxLength: 6 })), { minLength: 1, maxLength: 8 }),
      fc.constantFrom('en', 'ru', 'ar', 'fr', 'zh', null),
      (words, language) => {
        const catalogue = new Catalogue()
        catalogue.put(searchDocument('other', 'ferry', { language: 'de' }))
        catalogue.put(searchDocument('a', words.join(' '), { language }))
        catalogue.flush()
        for (const each of words.filter(one => /^[\p{L}\p{N}]+$/u.test(one)))
          assert.ok(ids(catalogue, each).includes('a'), each)
      },
    ),
  )
})

test('putting one at a time leaves few segments', () => {
  const catalogue = new Catalogue()
  for (let index = 0; index < 300; index++) {
    catalogue.put(searchDocument(`${index}`, `pier ${index}`))
    catalogue.flush()
    for (const _ of catalogue.upkeep());
  }
  assert.ok(catalogue.segments.length <= 16, `${catalogue.segments.length}`)
  assert.equal(ids(catalogue, 'pier').length, 300)
})
