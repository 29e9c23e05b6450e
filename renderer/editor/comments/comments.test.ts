import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildEditorFromExtensions } from '@lexical/extension'
import { $createParagraphNode, $createTextNode, $getRoot, $isTextNode, defineExtension } from 'lexical'
import type { EditorContent } from '../../../shared/domain/draft.ts'
import { commentIdsOf, threadsOf } from '../../../shared/draft/comments.ts'
import { CommentsExtension } from '../extensions/comments.ts'
import { $beginThread, $changeThread, $removeThread, $threads } from './thread-state.ts'

const entry = (text: string) => ({ by: 'RA', at: 1, text })

/** An editor without a window, with one paragraph. */
function open(text: string) {
  const editor = buildEditorFromExtensions(
    defineExtension({ name: 'test/Comments', namespace: 'test', dependencies: [CommentsExtension] }),
  )
  const run = (act: () => void) => editor.update(act, { discrete: true })
  run(() =>
    $getRoot()
      .clear()
      .append($createParagraphNode().append($createTextNode(text))),
  )
  const content = () => editor.getEditorState().toJSON() as unknown as EditorContent
  const texts = () =>
    content().root.children?.[0]?.children?.map(node => [node.text, commentIdsOf(node).join()]) ?? []
  return { run, content, texts }
}

test('a comment follows its words when they are split, changed and written beside', () => {
  const { run, texts, content } = open('It was thirty-one in spring.')
  run(() => {
    const [text] = $getRoot().getAllTextNodes()
    const parts = text?.splitText(7, 17) ?? []
    assert.ok($beginThread(parts.slice(1, 2), 'a', entry('Who counted?')))
  })
  assert.deepEqual(texts(), [
    ['It was ', ''],
    ['thirty-one', 'a'],
    [' in spring.', ''],
  ])
  run(() => {
    const middle = $getRoot().getAllTextNodes()[1]
    if (middle) middle.splitText(6)[1]?.toggleFormat('bold')
  })
  run(() => $changeThread('a', thread => ({ ...thread, entries: [...thread.entries, entry('The lab.')] })))
  assert.deepEqual(
    texts().map(([, ids]) => ids),
    ['', 'a', 'a', ''],
  )
  assert.deepEqual(
    threadsOf(content())[0]?.entries.map(({ text }) => text),
    ['Who counted?', 'The lab.'],
  )
  run(() => $removeThread('a'))
  assert.deepEqual([threadsOf(content()), texts().every(([, ids]) => ids === '')], [[], true])
})

test('words that are pasted from elsewhere leave their comments there; a thread outlives its words', () => {
  const { run, texts, content } = open('One two')
  run(() => void $beginThread($getRoot().getAllTextNodes(), 'a', entry('Which?')))
  run(() => {
    const [text] = $getRoot().getAllTextNodes()
    text?.replace($createTextNode('Three'))
  })
  assert.deepEqual(texts(), [['Three', '']])
  assert.equal(threadsOf(content()).length, 1)
  run(() => {
    const [text] = $getRoot().getAllTextNodes()
    assert.ok($isTextNode(text) && $beginThread([text], 'b', entry('Here.')))
    const kept = $threads().filter(({ id }) => id === 'a')
    assert.equal(kept.length, 1)
    $removeThread('b')
  })
  assert.deepEqual(texts(), [['Three', '']])
})
