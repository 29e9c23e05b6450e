import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isChord, type Pressed, runChord } from './keys.ts'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

test('Mod is Ctrl, on a Mac Cmd', () => {
  assert.ok(isChord(press('1', { ctrlKey: true }), 'Mod+1', false))
  assert.ok(!isChord(press('1', { ctrlKey: true }), 'Mod+1', true))
  assert.ok(isChord(press('1', { metaKey: true }), 'Mod+1', true))
})

test('a letter works under another layout, by its place', () => {
  assert.ok(isChord(press('й', { code: 'KeyQ' }), 'Q', false))
  assert.ok(!isChord(press('й', { code: 'KeyW' }), 'Q', false))
  assert.ok(isChord(press('а', { code: 'KeyF', ctrlKey: true, shiftKey: true }), 'Mod+Shift+F', false))
})

test('a Latin letter works by what it is, not where it is', () => {
  assert.ok(isChord(press('q', { code: 'KeyA' }), 'Q', false))
  assert.ok(!isChord(press('a', { code: 'KeyQ' }), 'Q', false))
})

test('a modifier that is not asked for is another chord', () => {
  assert.ok(!isChord(press('q', { ctrlKey: true }), 'Q', false))
  assert.ok(!isChord(press('Q', { shiftKey: true }), 'Q', false))
  assert.ok(!isChord(press('ArrowLeft', { altKey: true, shiftKey: true }), 'Alt+ArrowLeft', false))
})

test('signs that need Shift on some keyboards do not mind it', () => {
  assert.ok(isChord(press('?', { shiftKey: true }), '?', false))
  assert.ok(isChord(press('/', { shiftKey: true }), '/', false))
})

test('the first binding that fits runs, and the event is taken', () => {
  let taken = 0
  const ran: string[] = []
  const event = { ...press(']'), preventDefault: () => taken++ }
  assert.ok(runChord(event, { '[': () => ran.push('['), ']': () => ran.push(']') }))
  assert.ok(!runChord(event, { q: () => ran.push('q') }))
  assert.deepEqual([ran, taken], [[']'], 1])
})
