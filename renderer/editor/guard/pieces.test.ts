import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { guard } from '../../../shared/guard/guard.ts'
import { piecesOf } from './pieces.ts'

test('the changed words are cut out on either side, and a gap marks what is missing', () => {
  const drafted = '“Nobody on the board saw the numbers”'
  const said = 'Nobody at the board saw the raw numbers'
  const { changes } = guard(drafted, said)
  const draft = piecesOf(drafted, changes, 'draft')
  assert.deepEqual(
    draft.filter(piece => piece.level !== null).map(piece => (piece.gap ? '‸' : piece.text)),
    ['on', '‸'],
  )
  const source = piecesOf(said, changes, 'source')
  assert.deepEqual(
    source.filter(piece => piece.level !== null).map(piece => piece.text.trim()),
    ['at', 'raw'],
  )
})

test('a quotation’s row always reads as the quotation', () => {
  const words = fc.array(fc.constantFrom('we', 'had', '31', '13', 'not', 'over', 'limit', 'log'), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [drafted, said] = [`“${one.join(' ')}”`, other.join(' ')]
      const pieces = piecesOf(drafted, guard(drafted, said).changes, 'draft')
      return pieces.map(piece => piece.text).join('') === drafted
    }),
    { numRuns: 300 },
  )
})
