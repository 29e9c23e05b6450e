import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { checkStates, type Person, type Quote } from '../../../shared/domain/quote.ts'
import type { QuoteListing } from '../../../shared/domain/quote-list.ts'
import type { Source } from '../../../shared/domain/source.ts'
import { termsKinds } from '../../../shared/domain/terms.ts'
import { listQuotes, type QuoteShelf } from './list.ts'

const fields = { revision: 1, createdAt: 0, updatedAt: 0 }
const personOf = (id: string): Person => ({
  ...fields,
  id,
  name: `Person ${id}`,
  aliases: [],
  role: '',
  defaultTerms: 'background',
})
const sourceOf = (id: string, publishedAt: string | null): Source => ({
  ...fields,
  id,
  title: `Source ${id}`,
  byline: [],
  publisher: null,
  publishedAt,
  modifiedAt: null,
  url: null,
  language: null,
  kind: 'article',
  tags: [],
  latestSnapshotId: 's',
  snapshotCount: 1,
  capturedAt: 0,
  characters: 0,
})
const quotes: fc.Arbitrary<Quote[]> = fc
  .array(
    fc.record({
      speakerId: fc.constantFrom(null, 'p1', 'p2'),
      sourceId: fc.constantFrom('s1', 's2'),
      terms: fc.constantFrom(...termsKinds),
      checkState: fc.constantFrom(...checkStates),
      tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      words: fc.constantFrom('the gate was open', 'nobody asked', 'the book was moved'),
      createdAt: fc.nat(9),
      start: fc.nat(99),
    }),
    { maxLength: 30 },
  )
  .map(made =>
    made.map(({ words, start, ...rest }, index) => ({
      ...fields,
      ...rest,
      id: String(index).padStart(3, '0'),
      snapshotId: 's',
      anchor: { start, end: start + words.length, exact: words, prefix: '', suffix: '' },
      block: 0,
      capturedAt: 0,
      nameAs: '',
      comment: '',
    })),
  )
const shelfOf = (all: Quote[]): QuoteShelf => ({
  quotes: all,
  people: new Map(['p1', 'p2'].map(id => [id, personOf(id)])),
  sources: new Map([
    ['s1', sourceOf('s1', '2031-05-01')],
    ['s2', sourceOf('s2', null)],
  ]),
})
const listings: fc.Arbitrary<QuoteListing> = fc.record({
  words: fc.constantFrom('', 'gate', 'BOOK moved', 'person p1'),
  person: fc.constantFrom(null, '', 'p1'),
  source: fc.constantFrom(null, 's1'),
  tag: fc.constantFrom(null, '', 'a'),
  terms: fc.constantFrom(null, ...termsKinds),
  checkState: fc.constantFrom(null, ...checkStates),
  group: fc.constantFrom('none', 'person', 'source', 'tag', 'terms'),
  order: fc.constantFrom('made', 'said', 'said-newest'),
})

suite('the list of quotes', () => {
  test('every count is what choosing it comes to', () => {
    fc.assert(
      fc.property(quotes, listings, (all, listing) => {
        const { facets } = listQuotes(shelfOf(all), listing)
        const totalWith = (changes: Partial<QuoteListing>) =>
          listQuotes(shelfOf(all), { ...listing, ...changes }).total
        for (const { key, count } of facets.person) assert.equal(totalWith({ person: key }), count)
        for (const { key, count } of facets.source) assert.equal(totalWith({ source: key }), count)
        for (const { key, count } of facets.tag) assert.equal(totalWith({ tag: key }), count)
        if (listing.tag !== null)
          assert.ok(
            facets.tag.some(({ key }) => key === listing.tag),
            'what is chosen stands there',
          )
        for (const terms of termsKinds) assert.equal(totalWith({ terms }), facets.terms[terms])
        for (const checkState of checkStates)
          assert.equal(totalWith({ checkState }), facets.checkState[checkState])
      }),
      { numRuns: 60 },
    )
  })

  test('groups hold every quote that passes, in rows that follow each other', () => {
    fc.assert(
      fc.property(quotes, listings, (all, listing) => {
        const { total, lines, groups } = listQuotes(shelfOf(all), listing)
        assert.equal(new Set(lines.map(({ id }) => id)).size, total)
        if (listing.group === 'none') return assert.equal(lines.length, total)
        assert.equal(
          groups.reduce((sum, { count }) => sum + count, 0),
          lines.length,
        )
        assert.equal(new Set(groups.map(({ key }) => key)).size, groups.length)
      }),
      { numRuns: 60 },
    )
  })

  test('in order of time, by when the source was published', () => {
    fc.assert(
      fc.property(quotes, all => {
        const listing = { words: '', person: null, source: null, tag: null, terms: null, checkState: null }
        const { lines } = listQuotes(shelfOf(all), { ...listing, group: 'none', order: 'said' })
        const sources = lines.map(({ sourceId }) => sourceId)
        assert.deepEqual(
          sources,
          sources.toSorted().reverse(),
          's2 was captured in 1970, s1 published in 2031',
        )
      }),
      { numRuns: 20 },
    )
  })
})
