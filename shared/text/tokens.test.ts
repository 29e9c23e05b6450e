import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { countWords } from './count-words.ts'
import { tokens } from './tokens.ts'

const keys = (text: string): string[] => tokens(text).map(token => token.key)

describe('tokens', () => {
  it('are words, numbers, signs and marks', () => {
    assert.deepEqual(keys('“It’s 1,000.5 — or $5m?”'), [
      '"',
      "it's",
      '1000.5',
      '-',
      'or',
      '$',
      '5',
      'm',
      '?',
      '"',
    ])
    assert.deepEqual(keys('well-known'), ['well', '-', 'known'])
  })

  it('are equal where only the shape differs', () => {
    for (const [one, other] of [
      ['1,000', '1 000'],
      ['31', '٣١'],
      ['31', '三十一'],
      ['1.000.000', '1000000'],
      ['3,5', '3.5'],
      ['7%', '7 per cent'],
      ['…', '. . .'],
      ['…', '[...]'],
      ['don’t', "don't"],
      ['été', 'e\u0301te\u0301'],
      ['re\u00adport', 'report'],
      ['–', '--'],
      ['«a»', '"a"'],
      ['ａ', 'a'],
      ['٪', '%'],
      ['，', ','],
    ] as const) {
      assert.deepEqual(keys(one), keys(other), `${one} ${other}`)
    }
  })

  it('differ where a figure may', () => {
    for (const [one, other] of [
      ['1.125', '1,125'],
      ['31', '13'],
      ['3.5', '35'],
      ['²', '2'],
      ['7‰', '7%'],
      ['三百', '三千'],
    ]) {
      assert.notDeepEqual(keys(one!), keys(other!), `${one} ${other}`)
    }
  })

  it('are the same by the short way of plain words and by the pattern', () => {
    const pieces = [
      'gate',
      'Nobody',
      'a',
      ' ',
      ' ',
      '\n',
      ',',
      '.',
      '. ',
      '.. ',
      "'",
      '’s',
      'é',
      '31',
      '日',
      '(',
      '`',
      ':',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), parts => {
        const text = parts.join('')
        // A soft hyphen is written without a trace, and a word that has one goes by the pattern.
        const long = text.replace(/[A-Za-z]+/gu, '$&\u00ad')
        const seen = (one: string) =>
          tokens(one).map(({ kind, key, plain, spaced, start, end }) => ({
            kind,
            key,
            plain,
            spaced,
            written: one.slice(start, end).replaceAll('\u00ad', ''),
          }))
        assert.deepEqual(seen(text), seen(long))
      }),
      { numRuns: 1000 },
    )
  })

  it('make an ellipsis of stops, and a stop of one alone', () => {
    for (const text of ['so. . . on', 'so... on', 'so . .. on'])
      assert.deepEqual(keys(text), ['so', '…', 'on'])
    assert.deepEqual(keys('so. On, and.\nOff.'), ['so', '.', 'on', ',', 'and', '.', 'off', '.'])
    assert.deepEqual(keys('7 per cent, 8 Percent.'), ['7', '%', ',', '8', '%', '.'])
  })

  it('lose nothing but white space and what is written without a trace', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
        let last = 0
        for (const token of tokens(text)) {
          assert.match(text.slice(last, token.start), /^[\s\p{Cf}\p{M}\u0640\u180e]*$/u)
          assert.ok(token.end > token.start)
          last = token.end
        }
        assert.match(text.slice(last), /^[\s\p{Cf}\p{M}\u0640\u180e]*$/u)
      }),
      { numRuns: 500 },
    )
  })
})

describe('countWords', () => {
  it('counts in any script', () => {
    assert.equal(countWords('one two\nthree'), 3)
    assert.equal(countWords(' … '), 0)
    assert.ok(countWords('เขาไม่ได้รู้จักฉัน') >= 4)
  })
})
