import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chordForEar, chordWords } from './chord-words.ts'

test('a chord is shown with the names that stand on the keys', () => {
  assert.equal(chordWords('Mod+Shift+F', false), 'Ctrl Shift F')
  assert.equal(chordWords('Mod+Shift+F', true), 'Cmd Shift F')
  assert.equal(chordWords('Alt+ArrowLeft', false), 'Alt ←')
  assert.equal(chordWords('Mod+,', false), 'Ctrl ,')
  assert.equal(chordWords('?', false), '?')
})

test('a chord is said with the names of the standard', () => {
  assert.equal(chordForEar('Mod+K', false), 'Control+K')
  assert.equal(chordForEar('Mod+K', true), 'Meta+K')
  assert.equal(chordForEar('Alt+ArrowLeft', false), 'Alt+ArrowLeft')
})
