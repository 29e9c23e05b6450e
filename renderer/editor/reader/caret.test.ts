import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '../../../shared/domain/source.ts'
import { chosenRange, type Move, moveSelection, nudge, selectionFrom, type WordSelection } from './caret.ts'

/** A page of these blocks. */
function pageOf(...paragraphs: string[]) {
  const text = paragraphs.join('\n')
  let start = 0
  const blocks = paragraphs.map((words): Block => {
    const block: Block = { type: 'paragraph', start, end: start + words.length }
    start += words.length + 1
    return block
  })
  return { text, blocks }
}

const page = pageOf('Salt came first.', '', '“We knew,” she said.', 'Nobody asked.')
const words = (selection: WordSelection | null) => selection && page.text.slice(...chosenRange(selection))

function walk(moves: readonly (Move | `+${Move}`)[]): WordSelection | null {
  let at: WordSelection | null = null
  for (const move of moves) {
    const extend = move.startsWith('+')
    at = moveSelection(page, at, (extend ? move.slice(1) : move) as Move, extend, 0)
  }
  return at
}

test('the first move chooses the first word in view, the next one goes on', () => {
  assert.equal(words(walk(['next-word'])), 'Salt')
  assert.equal(words(walk(['next-word', 'next-word', 'next-word'])), 'first.')
})

test('words go on over an empty block, and quotation marks stay with their words', () => {
  const at = walk(['next-word', 'block-end', 'next-word'])
  assert.equal(words(at), '“We')
})

test('extending takes words in and gives them back', () => {
  assert.equal(words(walk(['next-word', 'next-block', '+next-word'])), '“We knew,”')
  assert.equal(
    words(walk(['next-word', 'next-block', '+next-word', '+next-word', '+previous-word'])),
    '“We knew,”',
  )
})

test('extending past the anchor turns the choice around', () => {
  assert.equal(words(walk(['next-word', 'next-block', 'next-word', '+previous-word'])), '“We knew,”')
})

test('extending by block takes the rest of the block, then the next', () => {
  assert.equal(words(walk(['next-word', 'next-block', '+next-block'])), '“We knew,” she said.')
  assert.equal(
    words(walk(['next-word', 'next-block', '+next-block', '+next-block'])),
    '“We knew,” she said.\nNobody asked.',
  )
})

test('at the ends of the text it stays', () => {
  assert.equal(words(walk(['next-word', 'previous-word'])), 'Salt')
  assert.equal(
    words(walk(['next-word', 'next-block', 'next-block', 'next-block', 'next-word', 'next-word'])),
    'asked.',
  )
})

test('one character more or less leaves out the comma, and never the word that was begun with', () => {
  const at = walk(['next-word', 'next-block', '+next-word'])
  assert.ok(at)
  const less = nudge(page, nudge(page, at, -1), -1)
  assert.equal(words(less), '“We knew')
  assert.equal(words(nudge(page, nudge(page, less, 1), 1)), '“We knew,”')
  let least: WordSelection = at
  for (let step = 0; step < 40; step++) least = nudge(page, least, -1)
  assert.ok((words(least) ?? '').length >= 1)
})

test('a surrogate pair is one character', () => {
  const emoji = pageOf('Seen 🌊')
  const at = selectionFrom(emoji, [0, 7], false)
  const less = nudge(emoji, at, -1)
  assert.deepEqual(chosenRange(less), [0, 5])
})

test('a pointer selection goes on from its moving end', () => {
  const start = page.text.indexOf('knew')
  const at = selectionFrom(page, [start, start + 10], false)
  assert.deepEqual(chosenRange(at), [start, start + 10])
  assert.equal(words(moveSelection(page, at, 'next-word', true, 0)), 'knew,” she said.')
})

test('scripts without spaces go word by word', () => {
  const text = '水质报告显示铅含量超标'
  const japanese = { text, blocks: [{ type: 'paragraph', start: 0, end: text.length, lang: 'zh' } as Block] }
  const first = moveSelection(japanese, null, 'next-word', false, 0)
  assert.ok(first)
  assert.ok(chosenRange(first)[1] < text.length)
})
