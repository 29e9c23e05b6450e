import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MAX_ORIGINAL_BYTES, MAX_TITLE } from '../../../../shared/contract.ts'
import { checkSize, checkTitle, pastedInput, typedInput } from './pasted.ts'

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

test('50 MB of HTML go on their way; more than a source can have is refused with both sizes', () => {
  const html = `<p>${'x'.repeat(50 * 1024 * 1024)}</p>`
  checkSize({ from: 'html', html })
  assert.throws(
    () => checkSize({ from: 'text', text: 'é'.repeat(MAX_ORIGINAL_BYTES / 2 + 1) }),
    /64 MB; a source can have at most 64 MB\. It was not added; it is still on the clipboard/,
  )
})

test('a title may be long, from right to left or of emoji, and is never cut', () => {
  checkTitle('')
  checkTitle('گۇلنار'.repeat(300))
  checkTitle('x'.repeat(MAX_TITLE))
  assert.throws(() => checkTitle('x'.repeat(MAX_TITLE + 1)), /at most 2,000 characters; this one has 2,001/)
})
