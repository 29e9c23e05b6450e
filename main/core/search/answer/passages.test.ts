import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { passagesOf } from './passages.ts'

const filler = 'The ferry left late again that week, and nobody at the office would say why it had. '

test('shows the stretch with most of what was asked first chosen, in the text’s order', () => {
  const text = `Pier.\n${filler.repeat(6)}\nThe mayor spoke of the pier at length.\n${filler.repeat(6)}`
  const marks = [...text.matchAll(/pier|mayor/gi)].map(found => ({
    start: found.index,
    end: found.index + found[0].length,
    atom: found[0].toLowerCase() === 'pier' ? 0 : 1,
  }))
  const passages = passagesOf(text, marks)
  assert.equal(passages.length, 2)
  const second = passages[1]!
  assert.ok(second.text.startsWith('The mayor spoke of the pier at length.'), second.text)
  assert.deepEqual(
    second.highlights.map(([from, to]) => second.text.slice(from, to)),
    ['mayor', 'pier'],
  )
})

test('without places shows the opening', () => {
  const [passage] = passagesOf(filler.repeat(9), [])
  assert.equal(passage?.start, 0)
  assert.ok(passage.text.length <= 240 && passage.text.endsWith('.'))
  assert.deepEqual(passagesOf('', []), [])
})

test('passages are pieces of the text, in order, apart, with their places inside', () => {
  const word = fc.constantFrom(
    'pier',
    'old',
    'the harbour',
    'ferry.',
    '\n',
    '港口在新加坡',
    '😀',
    'x'.repeat(90),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 150 }), fc.array(fc.nat(3)), (words, atoms) => {
      const text = words.join(' ')
      const marks = [...text.matchAll(/pier|old|新加坡|x+/g)].map((found, index) => ({
        start: found.index,
        end: found.index + found[0].length,
        atom: atoms[index] ?? 0,
      }))
      const passages = passagesOf(text, marks)
      assert.ok(passages.length <= 3 && (marks.length === 0 || passages.length > 0))
      let at = 0
      for (const passage of passages) {
        assert.ok(passage.start >= at && passage.text.length <= 260, `${passage.text.length}`)
        assert.equal(text.slice(passage.start, passage.start + passage.text.length), passage.text)
        assert.ok(passage.text.isWellFormed())
        at = passage.start + passage.text.length
        let inside = 0
        for (const [from, to] of passage.highlights) {
          assert.ok(from >= inside && to > from && to <= passage.text.length)
          inside = to
        }
        assert.ok(marks.length === 0 || passage.highlights.length > 0)
      }
    }),
    { numRuns: 200 },
  )
})
