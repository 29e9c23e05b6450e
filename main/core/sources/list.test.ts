import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import type { Person, Quote } from '../../../shared/domain/quote.ts'
import type { Source, SourceKind } from '../../../shared/domain/source.ts'
import { type SourceListing, sourceSorts } from '../../../shared/domain/source-list.ts'
import { everything, sourceOf } from './list.fixture.ts'
import { linesOf, listSources, locate } from './list.ts'
import type { SourceShelf } from './narrowing.ts'

const fields = { revision: 1, createdAt: 0, updatedAt: 0 }
const ruth: Person = {
  ...fields,
  id: 'p1',
  name: 'Ruth Anselm',
  aliases: [],
  role: '',
  defaultTerms: 'background',
}
const day = (text: string) => new Date(`${text}T12:00`).getTime()

const quoteOf = (id: string, sourceId: string, speakerId: string | null): Quote => ({
  ...fields,
  id,
  sourceId,
  speakerId,
  snapshotId: 's',
  anchor: { start: 0, end: 2, exact: 'so', prefix: '', suffix: '' },
  block: 0,
  capturedAt: 0,
  terms: 'on-the-record',
  nameAs: '',
  tags: [],
  comment: '',
  checkState: 'unchecked',
})
const shelfOf = (sources: readonly Source[], quotes: readonly Quote[] = []): SourceShelf => ({
  sources,
  quotes,
  people: new Map([[ruth.id, ruth]]),
})
const idsOf = (shelf: SourceShelf, changes: Partial<SourceListing>) =>
  linesOf(shelf, { ...everything, ...changes })
    .lines.map(({ id }) => id)
    .join('')
const page = { facets: true, offset: 0, limit: 200 }

const shelves = fc
  .record({
    sources: fc.array(
      fc.record({
        kind: fc.constantFrom<SourceKind>('article', 'post'),
        publisher: fc.constantFrom(null, 'Tamarack Ledger', 'Temirkol Segodnya'),
        language: fc.constantFrom(null, 'en', 'kk'),
        tags: fc.uniqueArray(fc.constantFrom('lead', 'filters')),
        publishedAt: fc.constantFrom(null, '2024-03', '2024-03-12'),
        title: fc.constantFrom('Pump house', 'Сертификат', 'The sheets'),
        capturedAt: fc.nat(5),
      }),
      { maxLength: 20 },
    ),
    quotes: fc.array(fc.tuple(fc.nat(19), fc.constantFrom(null, 'p1', 'p2')), { maxLength: 12 }),
  })
  .map(({ sources, quotes }) =>
    shelfOf(
      sources.map((changes, index) => sourceOf(String(index), changes)),
      quotes
        .filter(([at]) => at < sources.length)
        .map(([at, person], index) => quoteOf(String(index), String(at), person)),
    ),
  )
const listings: fc.Arbitrary<SourceListing> = fc.record({
  filter: fc.constantFrom('', 'PUMP', 'ledger lead', 'серти'),
  kinds: fc.constantFrom<SourceKind[]>([], ['post']),
  publisher: fc.constantFrom(null, '', 'Tamarack Ledger'),
  language: fc.constantFrom(null, '', 'kk'),
  tag: fc.constantFrom(null, '', 'lead'),
  person: fc.constantFrom(null, 'p1'),
  quoted: fc.constantFrom(null, true, false),
  dateOf: fc.constantFrom('captured', 'published'),
  from: fc.constantFrom(null, '2024-03-10'),
  to: fc.constantFrom(null, '2024-03-11'),
  sort: fc.constantFrom(...sourceSorts),
  reversed: fc.boolean(),
})

suite('the list of sources', () => {
  test('every count is what choosing it comes to', () => {
    fc.assert(
      fc.property(shelves, listings, (shelf, listing) => {
        const { facets } = listSources(shelf, { ...listing, ...page })
        assert.ok(facets)
        const totalWith = (changes: Partial<SourceListing>) =>
          linesOf(shelf, { ...listing, ...changes }).lines.length
        for (const { key, count } of facets.kind)
          assert.equal(totalWith({ kinds: [key as SourceKind] }), count)
        for (const { key, count } of facets.quoted) assert.equal(totalWith({ quoted: key === 'yes' }), count)
        for (const name of ['publisher', 'language', 'tag', 'person'] as const)
          for (const { key, count } of facets[name]) assert.equal(totalWith({ [name]: key }), count, name)
      }),
      { numRuns: 80 },
    )
  })

  test('the order goes one way or the other, and what is unknown stays last', () => {
    fc.assert(
      fc.property(shelves, listings, (shelf, listing) => {
        const { lines } = linesOf(shelf, listing)
        const { lines: turned } = linesOf(shelf, { ...listing, reversed: !listing.reversed })
        assert.deepEqual(new Set(turned), new Set(lines))
        if (listing.sort !== 'publisher') return
        for (const way of [lines, turned]) {
          const known = way.map(({ publisher }) => Number(publisher === null))
          assert.deepEqual(known, known.toSorted())
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a day is the whole of it, and a month passes where it may be that day', () => {
    const shelf = shelfOf([
      sourceOf('a', { capturedAt: day('2024-03-12'), publishedAt: '2024-03-12T23:30:00+02:00' }),
      sourceOf('b', { capturedAt: day('2024-03-13'), publishedAt: '2024-03' }),
      sourceOf('c', { capturedAt: day('2024-03-14') }),
    ])
    assert.equal(idsOf(shelf, { from: '2024-03-13', to: '2024-03-13' }), 'b')
    assert.equal(idsOf(shelf, { to: '2024-03-13' }), 'ba')
    const published = { dateOf: 'published', sort: 'title' } as const
    assert.equal(idsOf(shelf, { ...published, from: '2024-03-12', to: '2024-03-12' }), 'ab')
    assert.equal(idsOf(shelf, { ...published, from: '2024-03-13' }), 'b')
    assert.equal(idsOf(shelf, { ...published, to: '2024-02-29' }), '')
  })

  test('who is quoted, and in how many places, is known of each source', () => {
    const quotes = [quoteOf('1', 'b', 'p1'), quoteOf('2', 'b', null), quoteOf('3', 'c', 'p2')]
    const shelf = shelfOf([sourceOf('a'), sourceOf('b'), sourceOf('c')], quotes)
    const { rows, facets } = listSources(shelf, { ...everything, ...page, sort: 'quotes' })
    assert.deepEqual(
      rows.map(({ quoteCount }) => quoteCount),
      [2, 1, 0],
    )
    assert.ok(
      facets?.person.some(({ key, label, count }) => key === 'p1' && label === ruth.name && count === 1),
    )
    assert.equal(idsOf(shelf, { person: 'p1' }), 'b')
    assert.equal(listSources(shelf, { ...everything, ...page, facets: false }).facets, null)
  })

  test('typed letters find the next title that begins so, around the end, without its quotation marks', () => {
    const titles = ['Salt came first', '“Sálted” road', 'Minutes', 'Сертификат']
    const lines = titles.map((title, index) => sourceOf(String(index), { title }))
    assert.equal(locate(lines, { begins: 's', row: 0 }), 0)
    assert.equal(locate(lines, { begins: 'sal', row: 1 }), 1)
    assert.equal(locate(lines, { begins: 'S', row: 2 }), 0)
    assert.equal(locate(lines, { begins: 'серт', row: 0 }), 3)
    assert.equal(locate(lines, { begins: 'x', row: 0 }), -1)
    assert.equal(locate(lines, { id: '2' }), 2)
    assert.equal(locate([], { begins: 'a', row: 3 }), -1)
  })
})
