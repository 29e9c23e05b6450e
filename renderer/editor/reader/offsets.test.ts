import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Block } from '../../../shared/domain/source.ts'
import { blockElements, offsetOf, pointOf } from './offsets.ts'

const text = 'Salt came first.\n\n“We knew,” she said.\nNobody asked.'
const blocks: Block[] = [
  { type: 'heading', start: 0, end: 16, level: 2 },
  { type: 'paragraph', start: 17, end: 17 },
  { type: 'paragraph', start: 18, end: 38 },
  { type: 'paragraph', start: 39, end: 52 },
]
const { document } = parseHTML(
  '<!doctype html><html><body><div id="root">' +
    '<h2 data-block="0"><span>Salt came first.</span></h2>' +
    '<p data-block="1"><br></p>' +
    '<details><summary>Set aside: 1 teaser</summary><p>Read more</p></details>' +
    '<p data-block="2"><mark><span>“We knew,”</span></mark><span> she said.</span></p>' +
    '<p data-block="3"><span>Nobody </span><mark><span>asked</span></mark><span>.</span></p>' +
    '</div></body></html>',
)
const root = document.getElementById('root') as unknown as Element
const elements = blockElements(root)

test('every offset of the text has a place, and the place its offset', () => {
  for (let offset = 0; offset <= text.length; offset++) {
    const point = pointOf(elements, blocks, offset)
    assert.ok(point, `offset ${offset} has a place`)
    assert.equal(offsetOf(root, blocks, point), offset)
  }
})

test('a place names the very character', () => {
  const point = pointOf(elements, blocks, text.indexOf('asked'))
  assert.equal((point?.node.nodeValue ?? '') + (point?.offset ?? 0), 'Nobody 7')
})

test('an element with a child index is a place too', () => {
  const paragraph = elements[2]
  assert.ok(paragraph)
  assert.equal(offsetOf(root, blocks, { node: paragraph, offset: 0 }), 18)
  assert.equal(offsetOf(root, blocks, { node: paragraph, offset: 1 }), 28)
  assert.equal(offsetOf(root, blocks, { node: paragraph, offset: 2 }), 38)
})

test('what stands between blocks counts as the start of the next', () => {
  const summary = root.querySelector('summary')
  assert.ok(summary?.firstChild)
  assert.equal(offsetOf(root, blocks, { node: summary.firstChild, offset: 3 }), 18)
  assert.equal(offsetOf(root, blocks, { node: root, offset: 2 }), 18)
  assert.equal(offsetOf(root, blocks, { node: root, offset: 0 }), 0)
  assert.equal(offsetOf(root, blocks, { node: root, offset: 5 }), 52)
})

test('a place elsewhere has no offset', () => {
  assert.equal(offsetOf(root, blocks, { node: document.body as unknown as Node, offset: 0 }), null)
})
