import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { before, suite, test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { languages } from './languages.ts'
import { definedMessages } from './messages.ts'

const renderer = join(import.meta.dirname, '..')
const translations = Object.keys(languages).filter(language => language !== 'en')

/** Every file that defines words; the tests' own are made up. */
const wordFiles = globSync('**/*.ts', { cwd: renderer })
  .filter(path => !path.startsWith('messages') && !path.endsWith('.test.ts'))
  .filter(path => readFileSync(join(renderer, path), 'utf8').includes('= defineMessages('))

type Part = Readonly<{
  type: number
  value?: unknown
  pluralType?: Intl.PluralRuleType
  options?: Readonly<Record<string, { value: Part[] }>>
}>
/** As the parser numbers them: https://formatjs.github.io/docs/icu-messageformat-parser */
const LITERAL = 0
const SELECT = 5
const PLURAL = 6
const POUND = 7

/** Every part of a message, those within plurals and selects too. */
const partsOf = (parts: readonly Part[]): Part[] =>
  parts.flatMap(part => [part, ...Object.values(part.options ?? {}).flatMap(option => partsOf(option.value))])
const parse = (text: string, language: string): Part[] =>
  partsOf(new IntlMessageFormat(text, language).getAst() as Part[])
const argumentsOf = (parts: readonly Part[]): string[] =>
  [
    ...new Set(
      parts.filter(({ type }) => type !== LITERAL && type !== POUND).map(({ value }) => String(value)),
    ),
  ].sort()
const choicesOf = (parts: readonly Part[]): unknown[] =>
  parts
    .filter(({ type }) => type === SELECT)
    .map(({ value, options = {} }) => [value, Object.keys(options).sort()])

/** The forms that the language has and a plural of the message lacks. */
const missingForms = (parts: readonly Part[], language: string): string[] =>
  parts
    .filter(({ type }) => type === PLURAL)
    .flatMap(({ options = {}, pluralType = 'cardinal' }) =>
      new Intl.PluralRules(language, { type: pluralType })
        .resolvedOptions()
        .pluralCategories.filter(form => !(form in options)),
    )

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
    for (const [id, text] of definedMessages()) assert.ok(parse(text, 'en').length > 0, id)
  })

  for (const language of translations) {
    const folder = join(import.meta.dirname, language)
    const files = globSync('*.json', { cwd: folder })
    const translated = new Map<string, string>()
    for (const file of files) {
      const messages = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>
      for (const [id, text] of Object.entries(messages)) {
        assert.equal(id.split('.')[0], basename(file, '.json'), `${id} stands in ${file}`)
        translated.set(id, text)
      }
    }

    test(`has every message in ${language}, and none that nobody says`, () => {
      const wanted = [...definedMessages().keys()]
      assert.deepEqual(
        wanted.filter(id => !translated.has(id)),
        [],
        'not translated',
      )
      assert.deepEqual(
        [...translated.keys()].filter(id => !definedMessages().has(id)),
        [],
        'translated, and not in the program',
      )
    })

    test(`says in ${language} what English says: arguments, choices, all plural forms`, () => {
      for (const [id, text] of translated) {
        const parts = parse(text, language)
        const english = parse(definedMessages().get(id) ?? '', 'en')
        assert.notEqual(text.trim(), '', id)
        assert.deepEqual(argumentsOf(parts), argumentsOf(english), id)
        assert.deepEqual(choicesOf(parts), choicesOf(english), id)
        assert.deepEqual(missingForms(parts, language), [], id)
      }
    })
  }
})
