import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { FacetName, SearchResult } from '../../../../shared/domain/search.ts'
import { AppError } from '../../../../shared/errors.ts'
import { Catalogue } from '../index/catalogue.ts'
import type { SearchDocument } from '../search.ts'
import { searchDocument, searchRequest } from '../search-fixtures.ts'
import { answer, highlightsIn } from './answer.ts'

const notebook: SearchDocument[] = [
  searchDocument('harbour', 'The old pier was closed. The mayor, Aigul Sarsenova, said nothing.', {
    title: 'Pier closed without notice',
    publisher: 'The Tidemark Courier',
    tags: ['water rights', 'mayor'],
    date: '2031-03-12',
  }),
  searchDocument('quote', 'We were told to keep quiet about the pier', {
    kind: 'quote',
    title: 'Torsten Lind',
    speaker: 'Torsten Lind',
    terms: 'background',
    sourceId: 'harbour',
    date: '2031',
    checked: true,
    annotated: true,
  }),
  searchDocument('secret', 'The cranes were never inspected', {
    kind: 'quote',
    title: 'Off the record',
    speaker: 'Torsten Lind',
    terms: 'off-the-record',
    date: '2031-04-01T06:00:00Z',
    checked: false,
  }),
  searchDocument('person', 'Lind the crane man', { kind: 'person', title: 'Torsten Lind', language: null }),
  searchDocument('russian', 'Мэр Айгуль Сарсенова промолчала. Протестующих было много.', {
    title: 'Порт',
    language: 'ru',
    date: '2030-12-31',
  }),
  searchDocument('draft', 'The pier, and the quiet about it', { kind: 'draft', language: 'en-GB' }),
]

const catalogue = new Catalogue()
for (const document of notebook) catalogue.put(document)
catalogue.flush()

const ask = (query: string, more: Parameters<typeof searchRequest>[1] = {}) =>
  answer(searchRequest(query, more), catalogue, { documents: notebook.length, startedAt: 0 })
const countsOf = ({ facets }: SearchResult, name: FacetName) =>
  Object.fromEntries(facets[name].values.map(({ key, count }) => [key, count]))
const found = (query: string): string[] =>
  ask(query)
    .hits.map(hit => hit.id)
    .sort()

test('fields, phrases, nearness and signs choose documents', () => {
  const cases: [string, string[]][] = [
    ['pier', ['draft', 'harbour', 'quote']],
    ['pier cranes', ['draft', 'harbour', 'person', 'quote', 'secret']],
    ['+pier +quiet', ['draft', 'quote']],
    ['+pier -quiet', ['harbour']],
    ['-pier', ['person', 'russian', 'secret']],
    ['title:pier', ['harbour']],
    ['speaker:lind', ['quote', 'secret']],
    ['person:lind', ['person', 'quote', 'secret']],
    ['publisher:"tidemark courier"', ['harbour']],
    ['tag:"water rights"', ['harbour']],
    ['tag:"rights mayor"', []],
    ['"the old pier"', ['harbour']],
    ['"quiet pier"~3', ['draft', 'quote']],
    ['"quiet pier"~2', []],
    ['"quiet pier"~3 -"keep quiet"', ['draft']],
    ['pier*', ['draft', 'harbour', 'quote']],
    ['inspcted~1', ['secret']],
    ['the pier', ['draft', 'harbour', 'quote']],
    ['kind:quote pier', ['quote']],
    ['kind:quote kind:draft pier', ['draft', 'quote']],
    ['lang:en pier', ['draft', 'harbour', 'quote']],
    ['terms:background', ['quote']],
    ['-kind:quote -kind:source', ['draft', 'person']],
    ['протестующие', ['russian']],
    ['nowhere', []],
  ]
  for (const [query, expected] of cases) assert.deepEqual(found(query), expected, query)
})

test('a name is found in another script, under the same spelling', () => {
  const { hits } = ask('Сарсенова')
  assert.deepEqual(
    hits.map(hit => hit.id),
    ['russian', 'harbour'],
  )
  assert.deepEqual(hits[1]?.passages[0]?.highlights.length, 1)
  assert.deepEqual(
    ask('Aigul').hits.map(hit => hit.id),
    ['harbour', 'russian'],
  )
  assert.deepEqual(found('title:Сарсенова'), [])
})

test('off-the-record words are found and counted, never shown', () => {
  const hit = ask('inspected').hits[0]
  assert.deepEqual([hit?.id, hit?.hits, hit?.passages, hit?.titleHighlights], ['secret', 1, [], []])
  assert.deepEqual(highlightsIn('inspected', 'secret', catalogue), [])
})

test('counts facets over the whole result, each narrowed by the others, and pages what is left', () => {
  const result = ask('pier', { kinds: ['quote', 'draft'], limit: 1 })
  assert.deepEqual([result.total, result.hits.length], [2, 1])
  assert.deepEqual(result.kinds, { source: 1, quote: 1, person: 0, note: 0, draft: 1 })
  assert.deepEqual(countsOf(result, 'language'), { en: 1, 'en-GB': 1 })
  const narrowed = ask('pier', { narrow: { publisher: ['The Tidemark Courier'], tag: ['nothing'] } })
  assert.equal(narrowed.total, 0)
  assert.deepEqual(countsOf(narrowed, 'tag'), { mayor: 1, 'water rights': 1, nothing: 0 })
})

test('AND, OR, NOT, parentheses, states and dates choose documents', () => {
  const cases: [string, string[]][] = [
    ['pier AND quiet', ['draft', 'quote']],
    ['pier NOT quiet', ['harbour']],
    ['(pier OR cranes) AND speaker:lind', ['quote', 'secret']],
    ['pier AND NOT (mayor OR "keep quiet")', ['draft']],
    ['-(mayor quiet) pier', []],
    ['kind:quote OR mayor', ['harbour', 'quote', 'secret']],
    ['mayor OR NOT pier', ['harbour', 'person', 'russian', 'secret']],
    ['kind:(quote draft) pier', ['draft', 'quote']],
    ['(kind:quote OR kind:draft) pier', ['draft', 'quote']],
    ['kind:quote AND kind:draft', []],
    ['NOT kind:quote NOT kind:source', ['draft', 'person']],
    ['(kind:source -lang:ru) OR протестующие', ['harbour', 'russian']],
    ['is:checked', ['quote']],
    ['is:unchecked', ['secret']],
    ['is:quoted', ['harbour']],
    ['is:unquoted', ['russian']],
    ['is:annotated is:checked', ['quote']],
    ['is:tagged', ['harbour']],
    ['is:untagged', ['quote', 'russian', 'secret']],
    ['on:2031', ['harbour', 'quote', 'secret']],
    ['on:2031-03', ['harbour']],
    ['after:2031-03 before:2032', ['harbour', 'secret']],
    ['on:2030 on:2031-03-12', ['harbour', 'russian']],
    ['-on:2031', ['draft', 'person', 'russian']],
    ['NOT after:1000', ['draft', 'person']],
  ]
  for (const [query, expected] of cases) assert.deepEqual(found(query), expected, query)
})

test('orders by day where it is asked for, what has no date last', () => {
  const order = (query: string) => ask(query).hits.map(hit => hit.id)
  assert.deepEqual(order('-nowhere sort:date'), ['secret', 'harbour', 'quote', 'russian', 'person', 'draft'])
  assert.deepEqual(order('(pier OR kind:quote) sort:oldest'), ['quote', 'harbour', 'secret', 'draft'])
})

test('what is found by another spelling only says so, and comes last', () => {
  const marked = ask('Сарсенова Aigul pier').hits.map(({ id, spelling }) => [id, spelling])
  assert.deepEqual(
    marked,
    [
      ['harbour', false],
      ['russian', false],
      ['draft', false],
      ['quote', false],
    ].toSorted((a, b) => marked.findIndex(([id]) => id === a[0]) - marked.findIndex(([id]) => id === b[0])),
  )
  assert.deepEqual(
    ask('Сарсенова').hits.map(({ id, spelling }) => [id, spelling]),
    [
      ['russian', false],
      ['harbour', true],
    ],
  )
})

test('groups are sets: AND meets, OR joins, NOT leaves out, dates share the days between them', () => {
  const words = fc.constantFrom(
    'pier',
    'mayor',
    'quiet',
    'kind:quote',
    '"the pier"',
    'on:2031',
    'крем*',
    'lind',
  )
  const every = new Set(notebook.map(({ id }) => id))
  const set = (query: string) => new Set(found(query))
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [left, right] = [set(a), set(b)]
      assert.deepEqual(set(`(${a}) AND (${b})`), left.intersection(right))
      assert.deepEqual([...set(`${a} OR ${b}`)].sort(), [...left.union(right)].sort())
      assert.deepEqual([...set(`NOT (${a} OR ${b})`)].sort(), [...every.difference(left.union(right))].sort())
      const dated = set('after:0001')
      assert.deepEqual([...set('after:2031-03 OR before:2031-03')].sort(), [...dated].sort())
    }),
    { numRuns: 40 },
  )
})

test('what is prohibited or in another field is not lit', () => {
  const hit = ask('title:pier mayor -quiet').hits[0]
  assert.deepEqual(hit?.titleHighlights, [[0, 4]])
  const passage = hit.passages[0]!
  assert.deepEqual(
    passage.highlights.map(([from, to]) => passage.text.slice(from, to)),
    ['mayor'],
  )
})

test('a wrong query is refused, and marks alone too', () => {
  for (const query of ['autor:lind', '"pier', '…', 're-open~1'])
    assert.throws(
      () => ask(query),
      error => error instanceof AppError && error.code === 'invalid-query',
    )
})

test('words that say nothing alone are found where nothing else is asked for, and marks of direction say nothing', () => {
  const catalogue = new Catalogue()
  catalogue.put(searchDocument('a', 'to be or not to be'))
  catalogue.put(searchDocument('b', 'the \u200fpier\u200e'))
  catalogue.flush()
  const found = (query: string): string[] =>
    answer(searchRequest(query), catalogue, { documents: 0, startedAt: 0 }).hits.map(hit => hit.id)
  assert.deepEqual(found('to be'), ['a'])
  assert.deepEqual(found('"not to be"'), ['a'])
  assert.deepEqual(found('the'), ['b'])
  assert.deepEqual(found('\u200epi\u200fer \u202b'), ['b'])
})

test('hostile documents and queries take bounded time and find what there is', () => {
  const hostile = new Catalogue()
  const texts = [
    '',
    'x'.repeat(2_000_000),
    `a${'\u200d'.repeat(200_000)}b pier`,
    '\0\0pier\ud800\udfff\ud800',
    `${'\n'.repeat(100_000)}pier`,
    '港'.repeat(20_000),
    Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' '),
  ]
  for (const [index, text] of texts.entries()) hostile.put(searchDocument(`${index}`, text))
  hostile.flush()
  const queries = [
    'pier',
    '*x*',
    '"pier pier"~1000',
    'w* -pier',
    'w1~2',
    '-nothing',
    'x'.repeat(9000),
    'a*a*a*a',
  ]
  for (const query of [...queries, 'constructor', '__proto__', 'toString*', '≈≈≈pier'])
    for (const hit of answer(searchRequest(query), hostile, { documents: 0, startedAt: 0 }).hits)
      for (const passage of hit.passages) assert.ok(passage.text.length <= 260)
  const pier = answer(searchRequest('pier'), hostile, { documents: 0, startedAt: 0 })
  assert.equal(pier.total, 3)
})
