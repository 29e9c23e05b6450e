import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  activityRoute,
  draftsRoute,
  everyQuote,
  everySource,
  fromHash,
  notesRoute,
  peopleRoute,
  quotesRoute,
  type Route,
  reviewRoute,
  searchRoute,
  sourcesRoute,
  toHash,
} from './route.ts'

const id = fc.uuid()
const maybeId = fc.option(id)
const range = fc
  .tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1000 }))
  .map(([start, length]): [number, number] => [start, start + length])
const sources = fc
  .record({
    id,
    snapshot: maybeId,
    quote: maybeId,
    range: fc.option(range),
    query: fc.string(),
    listing: fc.string().map(filter => ({ ...everySource, filter })),
  })
  .map(sourcesRoute)
const routes: fc.Arbitrary<Route> = fc.oneof(
  sources,
  fc.tuple(id, fc.option(range)).map(([draft, at]) => draftsRoute(draft, '', at)),
  fc.tuple(id, maybeId).map(([draft, claim]) => reviewRoute(draft, claim)),
  maybeId.map(person => peopleRoute(person)),
  fc.tuple(maybeId, fc.string()).map(([quote, words]) => quotesRoute(quote, { ...everyQuote, words })),
  maybeId.map(note => notesRoute(note)),
  fc.constant(activityRoute()),
  fc.string().map(searchRoute),
)

test('an address gives its route back, without the words', () => {
  fc.assert(
    fc.property(routes, route => {
      const wordless = {
        ...(route.place === 'sources' && { listing: everySource }),
        ...(route.place === 'quotes' && { listing: everyQuote }),
        ...('query' in route && { query: '' }),
      }
      assert.deepEqual(fromHash(toHash(route)), { ...route, ...wordless })
    }),
  )
})

test('no word that was searched for stands in an address', () => {
  assert.equal(toHash(searchRoute('Aral Bridge')), '#/search')
  const at = sourcesRoute({ id: '0190d6a0-0000-7000-8000-000000000000', query: 'Aral Bridge', range: [3, 9] })
  assert.equal(toHash(at), '#/sources/0190d6a0-0000-7000-8000-000000000000?range=3-9')
})

test('any address leads somewhere', () => {
  fc.assert(
    fc.property(fc.string(), hash => {
      assert.ok(
        ['sources', 'quotes', 'people', 'notes', 'drafts', 'review', 'search', 'activity'].includes(
          fromHash(hash).place,
        ),
      )
    }),
  )
  assert.deepEqual(fromHash('#/sources/not-an-id?range=9-3&quote=x'), sourcesRoute())
})
