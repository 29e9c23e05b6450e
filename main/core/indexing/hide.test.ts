import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import type { Range } from '../../../shared/domain/ids.ts'
import type { SearchHit } from '../../../shared/domain/search.ts'
import { hideCovered } from './hide.ts'

/** Open words in lower case, covered ones in capitals, so that a leak is seen. */
const letters = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 8 })), {
  minLength: 1,
  maxLength: 12,
})

function hitOver(
  runs: readonly (readonly [boolean, number])[],
  start: number,
): { hit: SearchHit; covered: Range[] } {
  const covered: Range[] = []
  let text = ''
  for (const [secret, length] of runs) {
    if (secret) covered.push([start + text.length, start + text.length + length])
    text += (secret ? 'S' : 'o').repeat(length)
  }
  const highlights = Array.from(
    { length: Math.ceil(text.length / 3) },
    (_, index): Range => [index * 3, Math.min(index * 3 + 2, text.length)],
  )
  const passages = [{ text, start, highlights }]
  const id = '01933a00-0000-7000-8000-000000000001'
  return {
    covered,
    hit: {
      kind: 'source',
      id,
      title: 't',
      titleHighlights: [],
      score: 1,
      language: null,
      sourceId: id,
      terms: null,
      detail: '',
      hits: highlights.length,
      passages,
      hidden: 0,
      spelling: false,
      fresh: false,
    },
  }
}

suite('passages that touch words said off the record', () => {
  test('show none of them, light what they lit where it stood, and count the rest', () => {
    fc.assert(
      fc.property(letters, fc.nat(50), (runs, start) => {
        const { hit, covered } = hitOver(runs, start)
        const [whole] = hit.passages
        const shown = hideCovered(hit, covered)
        for (const { text, start: at, highlights } of shown.passages) {
          assert.doesNotMatch(text, /S/)
          assert.equal(whole?.text.slice(at - start, at - start + text.length), text)
          for (const [from, to] of highlights) {
            assert.ok(whole?.highlights.some(([a, b]) => a === from + at - start && b === to + at - start))
          }
        }
        const lit = shown.passages.reduce((sum, { highlights }) => sum + highlights.length, 0)
        assert.equal(lit + shown.hidden, whole?.highlights.length)
        const open = whole?.highlights.filter(([a, b]) => !/S/.test(whole.text.slice(a, b))).length
        assert.equal(lit, open, 'every hit among open words is still shown')
      }),
    )
  })
})
