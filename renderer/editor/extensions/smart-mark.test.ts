import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smartMark } from './smart-mark.ts'

/** A text as it comes out when it is typed key by key. */
function typed(keys: string): string {
  let text = ''
  for (const key of keys) {
    const meant = smartMark(key, text)
    text = meant ? text.slice(0, text.length - meant.over) + meant.text : text + key
  }
  return text
}

test('marks are curled, dashes and the ellipsis made, as they are typed', () => {
  assert.equal(typed('"He said, \'no\'," she wrote.'), '“He said, ‘no’,” she wrote.')
  assert.equal(typed("It isn't the board's"), 'It isn’t the board’s')
  assert.equal(typed('1990--2010'), '1990–2010')
  assert.equal(typed('and so on...'), 'and so on…')
  assert.equal(typed('("quoted")'), '(“quoted”)')
  assert.equal(typed('Он сказал: "нет", и ушёл'), 'Он сказал: «нет», и ушёл')
})

test('what may mean something else is left alone', () => {
  assert.equal(typed('---'), '---')
  assert.equal(typed('a-b'), 'a-b')
  assert.equal(typed('....'), '….')
})
