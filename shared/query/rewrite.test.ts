import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseQuery } from './parse.ts'
import type { SortOrder } from './query.ts'
import { anyOf, between, dateless, inOrder, respelt, without } from './rewrite.ts'

const take = (query: string, place: number) => without(query, parseQuery(query).clauses[place]!)

test('a clause is taken away with what joined it', () => {
  assert.equal(take('pier kind:quote quiet', 1), 'pier quiet')
  assert.equal(take('NOT pier quiet', 0), 'quiet')
  assert.equal(take('pier NOT quiet', 1), 'pier')
  assert.equal(take('a AND b c', 0), 'c')
  assert.equal(take('pier', 0), '')
})

test('any query without one of its clauses is understood, and has one less', () => {
  const part = fc.constantFrom(
    'pier',
    '+quay',
    '-"old wall"',
    'NOT kind:quote',
    '(a OR b)',
    'on:2024',
    'a AND b',
    '… x',
  )
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), fc.nat(), (parts, nth) => {
      const query = parts.join(' ')
      const { clauses } = parseQuery(query)
      const left = take(query, nth % clauses.length)
      assert.equal(parseQuery(left).clauses.length, clauses.length - 1, left)
    }),
  )
})

test('the order is put in, changed and taken away', () => {
  const ordered = (query: string, order: SortOrder) => inOrder(query, parseQuery(query), order)
  assert.equal(ordered('pier', 'date'), 'pier sort:date')
  assert.equal(ordered('pier sort:date quay', 'oldest'), 'pier quay sort:oldest')
  assert.equal(ordered('sort:date pier', 'relevance'), 'pier')
})

test('dates are left out, words written anew, and any of the words asked for', () => {
  const of = <T>(rewrite: (query: string, parsed: ReturnType<typeof parseQuery>) => T, query: string) =>
    rewrite(query, parseQuery(query))
  assert.equal(of(dateless, 'pier after:2024 before:2025'), 'pier')
  assert.equal(of(dateless, 'on:2024'), null)
  const loud = (query: string) => respelt(query, parseQuery(query), word => `${word}~1`)
  assert.equal(loud('+pier -quay title:(wall OR old*)^2'), '+pier~1 -quay title:(wall~1 OR old*)^2')
  assert.equal(loud('"old wall"'), null)
  assert.equal(of(anyOf, '+pier AND "old wall" -quay'), 'pier old wall')
  assert.equal(of(anyOf, 'pier'), null)
})

test('a span of dates takes the place of the dates that were asked for', () => {
  const span = (query: string) => between(query, parseQuery(query), { from: '2024-03', until: '2024-05' })
  assert.equal(span('pier'), 'pier after:2024-03 before:2024-05')
  assert.equal(
    span('after:2023 pier on:2024-02 -on:2024-04'),
    'pier -on:2024-04 after:2024-03 before:2024-05',
  )
  assert.equal(span('on:2024'), 'after:2024-03 before:2024-05')
})
