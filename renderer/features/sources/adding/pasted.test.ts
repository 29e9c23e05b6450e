import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pastedInput, typedInput } from './pasted.ts'

const paste = (flavours: Record<string, string>) => ({ getData: (name: string) => flavours[name] ?? '' })

test('a page that was copied keeps its HTML', () => {
  const html = '<h1>Salt</h1><p>“We knew.”</p>'
  assert.deepEqual(pastedInput(paste({ 'text/html': html, 'text/plain': 'Salt' })), { from: 'html', html })
})

test('words from an editor that wraps them in a span are words', () => {
  assert.deepEqual(pastedInput(paste({ 'text/html': '<span>a\nb</span>', 'text/plain': 'a\nb' })), {
    from: 'text',
    text: 'a\nb',
  })
})

test('an empty paste is nothing', () => {
  assert.equal(pastedInput(paste({ 'text/plain': ' \n' })), null)
})

test('the source of a page, typed in, is HTML; words about tags are words', () => {
  assert.equal(typedInput('\n<!DOCTYPE html><title>Salt</title>').from, 'html')
  assert.equal(typedInput('She wrote <p> on the wall.').from, 'text')
})
