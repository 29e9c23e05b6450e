import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { claimKey } from './claim-key.ts'
import { reconcile } from './reconcile.ts'

const asClaims = (all: readonly string[]) => all.map(words => ({ id: words, key: claimKey(words), words }))
const follow = (before: readonly string[], now: readonly string[]) =>
  reconcile(asClaims(before), asClaims(now), { complete: true })

suite('claims through an edit', () => {
  test('keep who they are when others come, go and change', () => {
    assert.deepEqual(
      follow(['It rained.', 'It snowed.', 'It froze.'], ['It rained.', 'New here.', 'It froze.']),
      [0, -1, 2],
    )
    assert.deepEqual(follow(['A one.', 'B two.'], ['B two.', 'A one.']), [1, 0])
  })

  test('that were changed are found between their neighbours', () => {
    assert.deepEqual(
      follow(
        ['It rained.', 'He wrote 31 levels down each night.', 'It froze.'],
        ['It rained.', 'He wrote 13 levels down each night.', 'It froze.'],
      ),
      [0, 1, 2],
    )
    assert.deepEqual(
      follow(
        ['The keeper slept through the whole flood.', 'It rained.'],
        ['It rained.', 'The keeper slept through the flood.'],
      ),
      [1, 0],
    )
  })

  test('that stand twice are told apart by what stands around them', () => {
    const before = ['One came.', 'He denied it.', 'Two went.', 'Three fell.', 'He denied it.', 'Four rose.']
    assert.deepEqual(
      follow(before, ['Two went.', 'Three fell.', 'He denied it.', 'Four rose.']),
      [2, 3, 4, 5],
    )
    assert.deepEqual(
      follow(before, ['Three fell.', 'He denied it.', 'Four rose.', 'One came.', 'He denied it.']),
      [3, 4, 5, 0, 1],
    )
  })

  test('of which only some are known are not taken for lookalikes', () => {
    const known = asClaims(['He denied it.', 'The keeper wrote the levels down each night.'])
    const now = asClaims(['He denied it.', 'The keeper wrote the levels down each night.'])
    const by = (context: number) =>
      reconcile(known, now, { complete: false, onlySame: false, context: () => context })
    assert.deepEqual(by(0), [-1, 1])
    assert.deepEqual(by(0.5), [0, 1])
  })
})
