import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { SearchHit } from '../../../shared/domain/search.ts'
import { groupsOf, hitOfRow, linesOf, litBlocks, placeIn, summary, windowAround } from './results.ts'

const hit = (changes: Partial<SearchHit> = {}): SearchHit => ({
  kind: 'source',
  id: '01900000-0000-7000-8000-000000000001',
  title: 'Minutes',
  titleHighlights: [],
  score: 1,
  language: null,
  sourceId: null,
  terms: null,
  detail: '',
  hits: 5,
  passages: [0, 100, 200, 300].map(start => ({ text: 'the log', start, highlights: [[4, 7]] })),
  hidden: 0,
  spelling: false,
  fresh: false,
  ...changes,
})

test('three passages of a document stand, the rest on asking', () => {
  const [group] = groupsOf([hit()], new Set())
  assert.equal(group?.rows.length, 3)
  assert.equal(group?.more, 1)
  assert.equal(groupsOf([hit()], new Set([hit().id]))[0]?.more, 0)
})

test('words off the record are not shown', () => {
  const [group] = groupsOf([hit({ kind: 'quote', terms: 'off-the-record' })], new Set())
  assert.equal(group?.hidden, true)
  assert.deepEqual(
    group?.rows.map(row => row.passage),
    [null],
  )
})

test('the results open with what has words to show, unless one goes elsewhere', () => {
  const covered = hit({ id: '01900000-0000-7000-8000-000000000002', kind: 'quote', terms: 'off-the-record' })
  const rows = groupsOf([covered, hit()], new Set()).flatMap(group => group.rows)
  assert.equal(placeIn(rows, null), 1)
  assert.equal(placeIn(rows, covered.id), 0)
  assert.equal(placeIn(rows.slice(0, 1), null), 0)
  const source = hit({ passages: [], hidden: 2 })
  assert.equal(
    placeIn(
      groupsOf([source, hit()], new Set()).flatMap(group => group.rows),
      null,
    ),
    1,
  )
})

test('the count says only what is known', () => {
  assert.equal(summary([hit()], 1, 3.2), '5 places in 1 document, 3 ms')
  assert.equal(summary([hit()], 1400, 0.2), '1,400 documents, 1 ms')
})

test('a row leads to its own hit of the document', () => {
  const row = groupsOf([hit()], new Set())[0]?.rows[1]
  assert.ok(row)
  assert.equal(
    hitOfRow(row, [
      [4, 7],
      [50, 53],
      [104, 107],
    ]),
    2,
  )
})

test('cut into blocks, the text and every hit within a block are whole', () => {
  const lines = fc.array(fc.stringMatching(/^[a-z ]{0,12}$/), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(lines, fc.array(fc.nat(80), { maxLength: 6 }), (texts, starts) => {
      const text = texts.join('\n')
      const hits = [...new Set(starts)]
        .toSorted((a, b) => a - b)
        .filter(
          (start, index, all) =>
            start + 1 <= text.length && text[start] !== '\n' && all.indexOf(start) === index,
        )
        .map((start): [number, number] => [start, start + 1])
      const blocks = litBlocks(text, linesOf(text), hits)
      assert.equal(blocks.map(block => block.text).join('\n'), text)
      const found = blocks.flatMap(block =>
        block.ranges.map(([from, to], index) => {
          assert.deepEqual(hits[block.offset + index], [block.start + from, block.start + to])
          return from
        }),
      )
      assert.equal(found.length, hits.length)
    }),
  )
})

test('a long document is drawn around its current hit', () => {
  const text = Array.from({ length: 1000 }, (_, index) => `line ${index}`).join('\n')
  const at = text.indexOf('line 700')
  const blocks = litBlocks(text, linesOf(text), [[at, at + 4]])
  const shown = windowAround(blocks, 0)
  assert.ok(shown.length < 300)
  assert.ok(shown.some(block => block.text === 'line 700'))
})
