import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { guard } from '../../../shared/guard/guard.ts'
import { withSourceWords } from './source-words.ts'

const mend = (quotation: string, passage: string) =>
  withSourceWords(quotation, passage, guard(quotation, passage).changes)

test('the wrong words give way to the source’s, and nothing else moves', () => {
  assert.equal(
    mend(
      '“We had 13 readings over the limit that spring,”',
      'We had 31 readings over the limit that spring.',
    ),
    '“We had 31 readings over the limit that spring,”',
  )
  assert.equal(
    mend('“Nobody on the board asked for the numbers,”', 'Nobody at the board asked to see the raw numbers.'),
    '“Nobody at the board asked to see the raw numbers,”',
  )
  assert.equal(mend('«Журнал вели рукой», ', 'Журнал не вели рукой.').includes('не вели'), true)
})

test('whatever was altered, the answer is faithful', () => {
  const word = fc.constantFrom(
    'we',
    'had',
    '31',
    'readings',
    'not',
    'over',
    'Ledger',
    'limit',
    'сертификат',
    'never',
  )
  const words = fc.array(word, { minLength: 1, maxLength: 9 }).map(list => list.join(' '))
  fc.assert(
    fc.property(words, words, (drafted, said) => {
      const { state } = guard(mend(`“${drafted}”`, said), said)
      return state === 'verbatim' || state === 'allowed'
    }),
    { numRuns: 300 },
  )
})
