import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EditorContent, EditorNode } from '../domain/draft.ts'
import { readPlaces } from './places.ts'
import { draftText } from './text.ts'

const text = (words: string): EditorNode => ({ type: 'text', version: 1, text: words })
const node = (type: string, children: EditorNode[], more = {}): EditorNode => ({
  type,
  version: 1,
  children,
  ...more,
})

const content: EditorContent = {
  root: node('root', [
    node('heading', [text('The weir')], { tag: 'h2' }),
    { type: 'horizontalrule', version: 1 },
    node('paragraph', []),
    node('paragraph', [
      text('She said '),
      node('link', [node('live-quote', [text('“It was '), text('open.”')], { quoteId: 'q1' })], { url: 'x' }),
      { type: 'linebreak', version: 1 },
      text('Then'),
      { type: 'citation', version: 1, sourceId: 's', snapshotId: 't', start: 3, end: 9 },
      text('.'),
    ]),
    node('list', [
      node('listitem', [text('one')]),
      node('listitem', [node('list', [node('listitem', [text('nested 𝒳')])])]),
      node('listitem', [node('live-quote', [text('“two”')], { quoteId: 'q2', told: true })]),
    ]),
  ]),
}

test('a draft’s places are offsets in its text', () => {
  const places = readPlaces(content)
  assert.equal(places.text, draftText(content))
  for (const line of places.lines)
    assert.equal(places.text.slice(line.start, line.start + line.text.length), line.text)
  assert.deepEqual(
    places.lines.map(line => [line.kind, line.block, line.text]),
    [
      ['heading', 0, 'The weir'],
      ['paragraph', 2, ''],
      ['paragraph', 3, 'She said “It was open.”\nThen.'],
      ['list-item', 4, 'one'],
      ['list-item', 4, 'nested 𝒳'],
      ['list-item', 4, '“two”'],
    ],
  )
  assert.deepEqual(
    places.quotes.map(({ quoteId, range, told, block }) => [
      quoteId,
      places.text.slice(...range),
      told,
      block,
    ]),
    [
      ['q1', '“It was open.”', false, 3],
      ['q2', '“two”', true, 4],
    ],
  )
  const [citation] = places.citations
  assert.equal(places.text[citation?.at ?? 0], '.')
})
