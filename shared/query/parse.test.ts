import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { QueryError } from './cursor.ts'
import { leavesOf } from './group.ts'
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
    assert.ok(error instanceof QueryError && error.code === 'invalid-query', String(error))
    assert.ok(error.start >= 0 && error.start <= text.length && error.end >= error.start)
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
    assert.ok(clause.type === 'value')
    assert.equal(clause.value, 'off-the-record')
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
    ['is:lost', /no state “lost” \(at character 4\)\. States are quoted/],
    ['pier sort:size', /no order “size”.*Orders are relevance, date, oldest/],
    ['pier sort:date sort:date', /The order is given twice \(at character 16\)/],
    ['(pier sort:date)', /An order holds for the whole query/],
    ['sort:date', /an order and nothing to put in it/],
    ['after:yesterday', /“yesterday” is no date \(at character 7\)\. Dates are written as in after:2024/],
    ['on:2024-02-30', /is no date/],
    ['before:2024-13', /is no date/],
    ['pier AND', /“AND” needs something after it \(at character 6\)/],
    ['OR pier', /“OR” needs something before it \(at character 1\)\. .*write “or”/],
    ['a AND OR b', /“AND” needs something after it/],
    ['a OR (b AND )', /“AND” needs something after it \(at character 9\)/],
    ['NOT', /“NOT” needs something after it/],
    ['NOT NOT pier', /“NOT” stands twice \(at character 5\)/],
    ['NOT -pier', /before one thing/],
    ['(pier', /parenthesis is never closed \(at character 1\)/],
    ['pier) quiet', /parenthesis closes nothing \(at character 5\)/],
    ['pier ()', /nothing between these parentheses \(at character 6\)/],
    ['(a b)~3', /“~” belongs to a word or a phrase/],
    ['title:(speaker:lind)', /“speaker:” stands in parentheses that are all about “title:”/],
    ['sort:(date)', /takes one order/],
    [`${'('.repeat(1000)}pier${')'.repeat(1000)}`, /nested too deep \(at character 51\)/],
    ['  ', /nothing to search for/],
    ['— …', /nothing to search for/],
    ['x'.repeat(10_001), /too long/],
    ['x '.repeat(300), /too many words/],
    [`${'x'.repeat(65)}~1`, /too long for “~”/],
  ]
  for (const [text, sentence] of cases) assert.match(refusal(text), sentence, text)
})

test('reads AND, OR, NOT and parentheses, the operator nearest its words first', () => {
  const shape = (clause: QueryClause): string => {
    const sign = { optional: '', required: '+', prohibited: '-' }[clause.presence]
    if (clause.type === 'group') return `${sign}${clause.mode}(${clause.clauses.map(shape).join(' ')})`
    const field = 'field' in clause && clause.field !== null ? `${clause.field}:` : ''
    const written = { word: 'word', phrase: 'words', value: 'value', date: 'date' } as const
    const what = (clause as Record<string, unknown>)[written[clause.type]]
    return `${sign}${field}${what}${clause.boost === 1 ? '' : `^${clause.boost}`}`
  }
  const cases: [string, string][] = [
    ['a AND b', 'all(+a +b)'],
    ['a OR b AND NOT c', 'any(a all(+b -c))'],
    ['(a OR b) AND c', 'all(+any(a b) +c)'],
    ['kind:quote a OR b c', 'kind:quote any(a b) c'],
    ['a NOT b', 'a -b'],
    ['NOT (a b)', '-list(a b)'],
    ['+(a b) -(c)', '+list(a b) -c'],
    ['title:(pier "old wall")^2', 'list(title:pier^2 title:old wall^2)'],
    ['kind:(quote note)', 'list(kind:quote kind:note)'],
    ['((a))', 'a'],
    ['(-a)', 'list(-a)'],
    ['and or not', 'and or not'],
    ['"AND" \\OR', 'AND OR'],
    ['ANDREW ORan NOTE', 'ANDREW ORan NOTE'],
    ['f(x)y', 'f x y'],
    ['… NOT … a', '-a'],
    ['（pier）AND(quay)', 'all(+pier +quay)'],
    ['after:2024-03 on:"٢٠٢٤"', 'after:2024-03 on:٢٠٢٤'],
  ]
  for (const [text, expected] of cases)
    assert.equal(parseQuery(text).clauses.map(shape).join(' '), expected, text)
})

test('dates are days, half open, and an order stands for the whole', () => {
  const days = (text: string) => {
    const clause = only(text)
    return clause.type === 'date' ? [clause.from, clause.until] : assert.fail(text)
  }
  assert.deepEqual(days('on:2024-02'), ['2024-02-01', '2024-03-01'])
  assert.deepEqual(days('on:2024-02-29'), ['2024-02-29', '2024-03-01'])
  assert.deepEqual(days('on:9999-12-31'), ['9999-12-31', '9999-12-32'])
  assert.deepEqual(days('after:2023'), ['2023-01-01', null])
  assert.deepEqual(days('before:2024-03-12'), [null, '2024-03-12'])
  assert.deepEqual(parseQuery('pier sort:DATE').sort, { order: 'date', start: 5, end: 14 })
})

test('any text is understood or refused with a sentence, and clauses lie in it', () => {
  const pieces =
    '"|“|+|-|~|^|*|:|\\\\| |1|a|я|title:|😀|\ud800|(|)|AND |OR |NOT |on:2024|is:|sort:date|\u200f|the'
  const piece = fc.constantFrom(...pieces.split('|'))
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 18 }).map(parts => parts.join('')),
  )
  const lies = (clauses: readonly QueryClause[], from: number, to: number): void => {
    assert.ok(clauses.length > 0)
    let at = from
    for (const clause of clauses) {
      assert.ok(clause.start >= at && clause.end > clause.start && clause.end <= to && clause.boost > 0)
      if (clause.type === 'group') lies(clause.clauses, clause.start, clause.end)
      at = clause.end
    }
  }
  fc.assert(
    fc.property(query, text => {
      try {
        lies(parseQuery(text).clauses, 0, text.length)
      } catch (error) {
        assert.ok(error instanceof QueryError && error.code === 'invalid-query', String(error))
        assert.ok(error.start >= 0 && error.end >= error.start && error.start <= text.length)
      }
    }),
    { numRuns: 1000 },
  )
})

test('the longest queries are read or refused, whatever they repeat', () => {
  for (const part of [
    '(',
    ')',
    '… ',
    'NOT ',
    'a OR ',
    '-',
    '~9',
    '*',
    '\\',
    '\u200f',
    '\ud800',
    '+a ',
    '"a" ',
  ]) {
    const text = part.repeat(Math.floor(10_000 / part.length))
    assert.match(refusal(text), /\.$/, part)
  }
  assert.equal([...leavesOf(parseQuery(`${'… '.repeat(4000)}pier`).clauses)].length, 1)
})
