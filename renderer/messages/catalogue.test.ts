import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { before, suite, test } from 'node:test'
import { languages } from '../../shared/messages/languages.ts'
import { isReadable, translationFaults } from '../../shared/testing/translation-faults.ts'
import { definedMessages } from './messages.ts'

const renderer = join(import.meta.dirname, '..')
const translations = Object.keys(languages).filter(language => language !== 'en')

/** Every file that defines words; the tests' own are made up. */
const wordFiles = globSync('**/*.ts', { cwd: renderer })
  .filter(path => !path.startsWith('messages') && !path.endsWith('.test.ts'))
  .filter(path => readFileSync(join(renderer, path), 'utf8').includes('= defineMessages('))

suite('the catalogue of messages', () => {
  before(async () => {
    for (const path of wordFiles) await import(join(renderer, path))
  })

  test('is there', () => {
    assert.ok(wordFiles.length > 5)
    assert.ok(definedMessages().size > 100)
    assert.ok(translations.length > 0)
  })

  test('is written so that every message can be read', () => {
    for (const [id, text] of definedMessages()) assert.ok(isReadable(text, 'en'), id)
  })

  for (const language of translations) {
    const folder = join(import.meta.dirname, language)
    const files = globSync('*.json', { cwd: folder })
    const translated: Record<string, string> = {}
    for (const file of files) {
      const messages = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>
      for (const [id, text] of Object.entries(messages)) {
        assert.equal(id.split('.')[0], basename(file, '.json'), `${id} stands in ${file}`)
        translated[id] = text
      }
    }

    test(`says in ${language} all that English says, and nothing else`, () => {
      assert.deepEqual(translationFaults(definedMessages(), translated, language), [])
    })
  }
})
