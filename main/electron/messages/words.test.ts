import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, suite, test } from 'node:test'
import { languages } from '../../../shared/messages/languages.ts'
import { isReadable, translationFaults } from '../../../shared/testing/translation-faults.ts'
import { speakAs } from './language.ts'
import { definedMessages, words } from './words.ts'

suite('the words of the desktop', () => {
  afterEach(() => void speakAs('en', []))

  test('can all be read', () => {
    assert.ok(definedMessages().size > 50)
    for (const [id, text] of definedMessages()) assert.ok(isReadable(text, 'en'), id)
  })

  for (const language of Object.keys(languages).filter(tag => tag !== 'en')) {
    test(`are all said in ${language}, and nothing else`, () => {
      const translated = JSON.parse(readFileSync(join(import.meta.dirname, `${language}.json`), 'utf8'))
      assert.deepEqual(translationFaults(definedMessages(), translated, language), [])
    })
  }

  test('are in the language of the settings; where these say nothing, in the system’s first that there is', () => {
    speakAs('ar', ['en-GB'])
    assert.equal(words.file.title, 'ملف')
    speakAs('en', ['ar'])
    assert.equal(words.file.title, 'File')
    speakAs('', ['kk', 'ar-LB', 'en'])
    assert.equal(words.file.title, 'ملف')
    speakAs('', ['kk'])
    assert.equal(words.file.title, 'File')
  })

  test('say whether the language is another, so that menus are made anew', () => {
    assert.equal(speakAs('ar', []), true)
    assert.equal(speakAs('ar', []), false)
    assert.equal(speakAs('', ['en-US']), true)
  })
})
