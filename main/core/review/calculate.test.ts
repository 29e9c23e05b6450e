import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { calculate } from './calculate.ts'

const inputs = [
  { name: 'levels', value: 31 },
  { name: 'nights', value: 62 },
]

suite('a calculation', () => {
  const right: [string, string][] = [
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['0.1 + 0.2', '0.3'],
    ['levels / nights', '0.5'],
    ['levels / nights * 100', '50'],
    ['12.5%', '0.125'],
    ['200 / 10%', '2000'],
    ['8% of nights', '4.96'],
    ['10% + 5%', '0.15'],
    ['-levels + 1', '-30'],
    ['2 ^ 3 ^ 2', '512'],
    ['4 × 5 ÷ 2 − 1', '9'],
    ['min(3, levels, 7) + max(1, 2)', '5'],
    ['mean(1, 2, 4) * 3', '7'],
    ['sum(1.1, 2.2)', '3.3'],
    ['round(2.675, 2)', '2.68'],
    ['round(levels / 7)', '4'],
    ['abs(0 - 3)', '3'],
    ['sqrt(2)', '1.4142135623731'],
    ['1 / 3', '0.333333333333333'],
    ['9 ^ 20', '1.21576654590569e+19'],
    ['123456789012345 * 1', '123456789012345'],
  ]
  for (const [expression, result] of right)
    test(`${expression} is ${result}`, () => {
      assert.deepEqual(calculate(expression, inputs), { result, failed: '' })
    })

  const wrong: [string, RegExp][] = [
    ['', /nothing to compute/],
    ['1 +', /cannot be read/],
    ['1 2', /sign is missing/],
    ['1,200 * 2', /without commas/],
    ['levles / 2', /“levles” is not the name of an input/],
    ['levels / (nights - 62)', /divides by zero/],
    ['100 + 5%', /not clear what the percent are of/],
    ['-2 ^ 2', /not clear whether the minus/],
    ['2 ^ 100000', /Powers go up to/],
    ['sqrt(-1)', /no result that is a figure/],
    ['sqrt(1, 2)', /takes one figure/],
    ['round(1, 1.5)', /0 to 20 decimals/],
    ['evaluate("1")', /made of figures/],
    ['import(1)', /no function “import”/],
    ['constructor(1)', /no function “constructor”/],
    ['levels.constructor', /made of figures/],
    ['this', /made of figures/],
    ['a = 1', /cannot be read|not a sign/],
    ['[1, 2]', /made of figures|cannot be read/],
    ['levels ? 1 : 2', /made of figures|cannot be read/],
    [`${'('.repeat(60)}1${')'.repeat(60)}`, /too many brackets/],
  ]
  for (const [expression, sentence] of wrong)
    test(`${expression.slice(0, 30)} has no result`, () => {
      const { result, failed } = calculate(expression, inputs)
      assert.equal(result, null)
      assert.match(failed, sentence)
      assert.match(failed, /\.$/)
    })

  test('knows each input by one name', () => {
    assert.match(
      calculate('a', [
        { name: 'a', value: 1 },
        { name: 'a', value: 2 },
      ]).failed,
      /Two inputs/,
    )
    assert.match(calculate('1', [{ name: 'max', value: 1 }]).failed, /name of a function/)
  })

  test('answers whatever is written', () => {
    const pieces = fc.constantFrom(
      ...'0123456789.+-*/^%(),'.split(''),
      ' ',
      'levels',
      'min(',
      'e',
      '"',
      '[',
      '?',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), written => {
        const { result, failed } = calculate(written.join(''), inputs)
        assert.equal(result === null, failed !== '')
      }),
      { numRuns: 300 },
    )
    assert.notEqual(calculate('-'.repeat(2000), []).failed, '')
    assert.notEqual(calculate('(2^'.repeat(50), []).failed, '')
  })
})
