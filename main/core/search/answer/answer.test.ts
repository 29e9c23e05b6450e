import assert from 'node:assert/strict'
import { test } from 'node:test'
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
  }),
  searchDocument('quote', 'We were told to keep quiet about the pier', {
    kind: 'quote',
    title: 'Torsten Lind',
    speaker: 'Torsten Lind',
    terms: 'background',
  }),
  searchDocument('secret', 'The cranes were never inspected', {
    kind: 'quote',
    title: 'Off the record',
    speaker: 'Torsten Lind',
    terms: 'off-the-record',
  }),
  searchDocument('person', 'Lind the crane man', { kind: 'person', title: 'Torsten Lind', language: null }),
  searchDocument('russian', 'Мэр Айгуль Сарсенова промолчала. Протестующих было много.', {
    title: 'Порт',
    language: 'ru',
  }),
  searchDocument('draft', 'The pier, and the quiet about it', { kind: 'draft', language: 'en-GB' }),
]

const catalogue = new Catalogue()
for (const document of notebook) catalogue.put(document)
catalogue.flush()

const ask = (query: string, more: Parameters<typeof searchRequest>[1] = {}) =>
  answer(searchRequest(query, more), catalogue, { documents: notebook.length, startedAt: 0 })
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

test('counts kinds over the whole result, before they are narrowed and paged', () => {
  const result = ask('pier', { kinds: ['quote', 'draft'], limit: 1 })
  assert.deepEqual([result.total, result.hits.length], [2, 1])
  assert.deepEqual(result.kinds, { source: 1, quote: 1, person: 0, note: 0, draft: 1 })
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
