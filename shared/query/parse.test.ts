import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../errors.ts'
import { parseQuery } from './parse.ts'
import type { QueryClause } from './query.ts'

const only = (text: string): QueryClause => {
  const { clauses } = parseQuery(text)
  assert.equal(clauses.length, 1, text)
  return clauses[0]!
}
const refusal = (text: string): string => {
  try {
    parseQuery(text)
  } catch (error) {
    assert.ok(error instanceof AppError && error.code === 'invalid-query', String(error))
    return error.message
  }
  return assert.fail(`${text} was understood`)
}

test('reads lunr’s grammar', () => {
  assert.deepEqual(only('+title:harb*r^2.5'), {
    type: 'word',
    word: 'harb*r',
    field: 'title',
    presence: 'required',
    boost: 2.5,
    edits: 0,
    start: 0,
    end: 17,
  })
  assert.deepEqual(
    parseQuery('-ferry tide~1^3').clauses.map(clause => [
      clause.presence,
      clause.boost,
      clause.start,
      clause.end,
    ]),
    [
      ['prohibited', 1, 0, 6],
      ['optional', 3, 7, 15],
    ],
  )
})

test('reads phrases and nearness, whatever the quotation marks', () => {
  for (const text of [
    '"the old pier"',
    '“the old pier”',
    '„the old pier“',
    '«the old pier»',
    '”the old pier”',
  ]) {
    const clause = only(text)
    assert.ok(clause.type === 'phrase')
    assert.deepEqual([clause.words, clause.within], ['the old pier', null])
  }
  const near = only('+speaker:"mayor budget"~5^2')
  assert.ok(near.type === 'phrase')
  assert.deepEqual([near.within, near.boost, near.field, near.presence], [5, 2, 'speaker', 'required'])
})

test('reads values as the records spell them', () => {
  for (const text of ['terms:off-the-record', 'terms:"Off the record"', 'terms:OFF_THE_RECORD']) {
    const clause = only(text)
    assert.ok(clause.type === 'word')
    assert.equal(clause.word, 'off-the-record')
  }
})

test('passes over stray punctuation, keeps hyphens inside words', () => {
  assert.deepEqual(
    parseQuery('rallies -- re-education & 10:30 … Öğüt').clauses.map(
      clause => clause.type === 'word' && clause.word,
    ),
    ['rallies', 're-education', '10:30', 'Öğüt'],
  )
  assert.equal(only('\u200fпорт').start, 1)
  const escaped = only('title\\:harbour')
  assert.ok(escaped.type === 'word' && escaped.field === null)
})

test('says what is wrong and where', () => {
  const cases: [string, RegExp][] = [
    ['autor:Lind', /no field “autor” \(at character 1\)\. Fields are title, text/],
    ['😀 autor:x', /at character 3/],
    ['pier "old', /never closed \(at character 6\)/],
    ['pier ""', /no words between these quotation marks \(at character 6\)/],
    ['“ — ”', /no words between/],
    ['pier~x', /“~” needs a whole number directly after it \(at character 5\)/],
    ['pier~9', /At most 2 letters may differ/],
    ['pi*r~1', /not both/],
    ['pier^0', /“\^” needs a number above 0/],
    ['pier^-1', /“\^” needs a number/],
    ['~2', /holds no letter/],
    ['*', /wildcard needs at least one letter/],
    ['a*b*c*d*e', /4 wildcards/],
    ['+ pier', /“\+” stands alone \(at character 1\)/],
    ['pier -', /“-” stands alone \(at character 6\)/],
    ['speaker:', /“speaker:” needs a word after it/],
    ['kind:sorce', /no kind of record “sorce” \(at character 6\)\. Kinds are source/],
    ['lang:*', /holds no letter|wildcard/],
    ['  ', /nothing to search for/],
    ['— …', /nothing to search for/],
    ['x'.repeat(10_001), /too long/],
    ['x '.repeat(300), /too many words/],
    [`${'x'.repeat(65)}~1`, /too long for “~”/],
  ]
  for (const [text, sentence] of cases) assert.match(refusal(text), sentence, text)
})

test('any text is understood or refused with a sentence, and clauses lie in it', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '+',
    '-',
    '~',
    '^',
    '*',
    ':',
    '\\',
    ' ',
    '1',
    'a',
    'я',
    'title:',
    '😀',
    '\ud800',
  )
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 14 }).map(parts => parts.join('')),
  )
  fc.assert(
    fc.property(query, text => {
      try {
        const { clauses } = parseQuery(text)
        assert.ok(clauses.length > 0)
        let at = 0
        for (const { start, end, boost } of clauses) {
          assert.ok(start >= at && end > start && end <= text.length && boost > 0)
          at = end
        }
      } catch (error) {
        assert.ok(error instanceof AppError && error.code === 'invalid-query', String(error))
      }
    }),
    { numRuns: 500 },
  )
})
