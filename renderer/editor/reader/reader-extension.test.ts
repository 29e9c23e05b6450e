import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildEditorFromExtensions } from '@lexical/extension'
import { $getRoot, $isElementNode } from 'lexical'
import type { Block } from '../../../shared/domain/source.ts'
import { $getBlockIndex, $isBlockNode } from './block-node.ts'
import {
  ADD_BLOCKS_COMMAND,
  MARK_QUOTES_COMMAND,
  ReaderExtension,
  SHOW_TEXT_COMMAND,
} from './reader-extension.ts'
import type { MarkedQuote } from './segments.ts'
import { setAsideSentence } from './set-aside-sentence.ts'
import type { Span } from './spans.ts'

const text = 'Salt\n“We knew,” she said.\n\nNobody asked.'
const blocks: Block[] = [
  { type: 'heading', start: 0, end: 4, level: 2 },
  { type: 'paragraph', start: 5, end: 25 },
  { type: 'paragraph', start: 26, end: 26 },
  { type: 'paragraph', start: 27, end: 40 },
]
const setAside = [
  { text: 'Read more', reason: 'teaser', before: 1 },
  { text: 'Share', reason: 'share link', before: 9 },
]

/** A reader without a window, showing the text. */
function openReader(span: Span = { from: 0, to: blocks.length }) {
  const editor = buildEditorFromExtensions(ReaderExtension)
  const run = (act: () => void) => editor.update(act, { discrete: true })
  const shown = { id: 's', text, blocks, setAside, language: 'en' }
  run(() => editor.dispatchCommand(SHOW_TEXT_COMMAND, { text: shown, span }))
  return {
    add: (more: Span) => run(() => editor.dispatchCommand(ADD_BLOCKS_COMMAND, more)),
    mark: (quotes: readonly MarkedQuote[], selected: string | null = null) =>
      run(() => editor.dispatchCommand(MARK_QUOTES_COMMAND, { quotes, selected })),
    /** Each block's pieces, marks in brackets; what was set aside as a dash. */
    drawn: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map(node => {
            if (!$isBlockNode(node)) return '-'
            const pieces = node
              .getChildren()
              .map(child => ($isElementNode(child) ? `[${child.getTextContent()}]` : child.getTextContent()))
            return `${$getBlockIndex(node)}:${pieces.join('|')}`
          }),
      ),
    keys: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map(node => ($isElementNode(node) ? (node.getFirstChild()?.getKey() ?? '') : '')),
      ),
    dispose: () => editor.dispose(),
  }
}

test('blocks hold their text, and what was set aside stands where it stood', () => {
  const reader = openReader()
  assert.deepEqual(reader.drawn(), ['0:Salt', '-', '1:“We knew,” she said.', '2:', '3:Nobody asked.', '-'])
  reader.dispose()
})

test('a text that comes in parts is the whole text in the end, its marks and what was set aside among it', () => {
  const reader = openReader({ from: 1, to: 2 })
  assert.deepEqual(reader.drawn(), ['-', '1:“We knew,” she said.'])
  reader.mark([{ id: 'q', start: 16, end: 33, terms: 'background' }])
  reader.add({ from: 2, to: 4 })
  reader.add({ from: 0, to: 1 })
  const whole = ['0:Salt', '-', '1:“We knew,” |[she said.]', '2:', '3:[Nobody]| asked.', '-']
  assert.deepEqual(reader.drawn(), whole)
  reader.mark([])
  assert.deepEqual(reader.drawn(), ['0:Salt', '-', '1:“We knew,” she said.', '2:', '3:Nobody asked.', '-'])
  reader.dispose()
})

test('a quote is marked, over blocks too, and taken away again', () => {
  const reader = openReader()
  reader.mark([{ id: 'q', start: 16, end: 33, terms: 'background' }])
  assert.deepEqual(reader.drawn(), [
    '0:Salt',
    '-',
    '1:“We knew,” |[she said.]',
    '2:',
    '3:[Nobody]| asked.',
    '-',
  ])
  reader.mark([])
  assert.deepEqual(reader.drawn(), ['0:Salt', '-', '1:“We knew,” she said.', '2:', '3:Nobody asked.', '-'])
  reader.dispose()
})

test('only the blocks whose marks change are drawn anew', () => {
  const reader = openReader()
  reader.mark([{ id: 'a', start: 5, end: 15, terms: 'on-the-record' }])
  const before = reader.keys()
  reader.mark([
    { id: 'a', start: 5, end: 15, terms: 'on-the-record' },
    { id: 'b', start: 27, end: 33, terms: 'off-the-record' },
  ])
  const after = reader.keys()
  assert.deepEqual(
    before.map((key, index) => key === after[index]),
    [true, true, true, true, false, true],
  )
  reader.dispose()
})

test('what was set aside is counted by its reason', () => {
  assert.equal(
    setAsideSentence([{ reason: 'player' }, { reason: 'teaser' }, { reason: 'player' }]),
    'player (2), teaser',
  )
})
