import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { createAnchor } from '../anchoring/create-anchor.ts'
import type { Range } from '../domain/ids.ts'
import type { DraftLine } from '../draft/places.ts'
import { findHandCut, withHandCuts } from './hand-cuts.ts'
import type { Segment } from './segments.ts'
import { sentencesOf } from './sentences.ts'

function read(text: string): { lines: DraftLine[]; segments: Segment[] } {
  let start = 0
  const lines = text.split('\n').map((words, block): DraftLine => {
    const line: DraftLine = { kind: 'paragraph', text: words, start, block }
    start += words.length + 1
    return line
  })
  const segments = lines.flatMap((line, index) =>
    sentencesOf(line.text).map(([from, to]) => ({
      range: [from + line.start, to + line.start] as Range,
      line: index,
    })),
  )
  return { lines, segments }
}

const text = 'It rained, and the keeper slept. Nobody looked.\nThe gate stood open.'
const anchorOf = (words: string) =>
  createAnchor(text, text.indexOf(words), text.indexOf(words) + words.length)
const cut = (now: string, ...cuts: string[]) => {
  const { lines, segments } = read(now)
  const found = cuts.flatMap(of => {
    const range = findHandCut(now, lines, anchorOf(of))
    return range ? [{ range, of }] : []
  })
  return withHandCuts(now, segments, found).map(({ segment, of }) => [now.slice(...segment.range), of])
}

suite('claims cut by hand', () => {
  test('stand before sentences', () => {
    assert.deepEqual(cut(text, 'It rained,', 'and the keeper slept.'), [
      ['It rained,', 'It rained,'],
      ['and the keeper slept.', 'and the keeper slept.'],
      ['Nobody looked.', null],
      ['The gate stood open.', null],
    ])
    assert.deepEqual(cut(text, 'It rained, and the keeper slept. Nobody looked.')[0], [
      'It rained, and the keeper slept. Nobody looked.',
      'It rained, and the keeper slept. Nobody looked.',
    ])
  })

  test('are found again when they moved or were changed', () => {
    const moved = 'The gate stood open.\nIt rained, and the keeper slept. Nobody looked.'
    assert.deepEqual(cut(moved, 'It rained,', 'and the keeper slept.')[2], [
      'and the keeper slept.',
      'and the keeper slept.',
    ])
    const changed = 'It rained, and the old keeper slept. Nobody looked.'
    assert.deepEqual(cut(changed, 'It rained,', 'and the keeper slept.')[1], [
      'and the old keeper slept.',
      'and the keeper slept.',
    ])
    const begun = 'It rained, but the keeper slept. Nobody looked.'
    assert.deepEqual(cut(begun, 'It rained,', 'and the keeper slept.')[1], [
      'but the keeper slept.',
      'and the keeper slept.',
    ])
    assert.deepEqual(cut('Nothing of it is left.', 'and the keeper slept.'), [
      ['Nothing of it is left.', null],
    ])
  })

  test('leave nothing out, whatever is cut', () => {
    const written = fc.array(
      fc.constantFrom('It rained. ', 'No one ', 'looked! ', '\n', '“A. B,” ', '— ', 'x'),
      {
        maxLength: 12,
      },
    )
    const pairs = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 4 })
    fc.assert(
      fc.property(written, pairs, (parts, cuts) => {
        const now = parts.join('')
        const { lines, segments } = read(now)
        const ranges = cuts.flatMap(([one, other]) => {
          const [from, to] = [Math.min(one, other, now.length), Math.min(Math.max(one, other), now.length)]
          const inOneLine = lines.some(line => line.start <= from && to <= line.start + line.text.length)
          return inOneLine && now.slice(from, to).trim() !== ''
            ? [{ range: [from, to] as Range, of: 'hand' }]
            : []
        })
        let at = 0
        for (const { segment } of withHandCuts(now, segments, ranges)) {
          assert.ok(segment.range[0] >= at && segment.range[1] > segment.range[0])
          assert.equal(now.slice(at, segment.range[0]).trim(), '')
          at = segment.range[1]
        }
        assert.equal(now.slice(at).trim(), '')
      }),
      { numRuns: 300 },
    )
  })
})
