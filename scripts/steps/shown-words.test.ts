import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownWords } from './shown-words.ts'

const found = (code: string) => shownWords('place.tsx', code).map(({ words }) => words)

test('words that the window would show are found wherever they stand', () => {
  assert.deepEqual(found('const a = <p>No source yet</p>'), ['No source yet'])
  assert.deepEqual(found("const a = <p>{busy ? 'Opening' : words.open}</p>"), ['Opening'])
  assert.deepEqual(found("const a = <p>{busy && 'Opening'}</p>"), ['Opening'])
  assert.deepEqual(found('const a = <b title="Close" aria-label={"Width of " + pane} />'), [
    'Close',
    'Width of',
  ])
  assert.deepEqual(found("const list = [{ value: 'all', label: 'All acts' }]"), ['All acts'])
  assert.deepEqual(found("say('Quote removed.')"), ['Quote removed.'])
  assert.deepEqual(found("throw new AppError('conflict', 'A draft is not saved.')"), [
    'A draft is not saved.',
  ])
})

test('what is no word for a person is let be', () => {
  assert.deepEqual(found('const a = <p className="sec" id="head">{words.head} ¶ {n}</p>'), [])
  assert.deepEqual(found("const a = <p>{kind === 'note' ? words.note : words.draft}</p>"), [])
  assert.deepEqual(found('const a = <kbd title={chordWords("Mod+Alt+F")}>Q</kbd>'), [])
  assert.deepEqual(found('const a = <h1>Second Source</h1>'), [])
})

test('it says on which line', () => {
  assert.deepEqual(shownWords('place.tsx', '\n\nconst a = <p>Here</p>'), [{ line: 3, words: 'Here' }])
})
