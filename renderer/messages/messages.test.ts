import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defineMessages, speak } from './messages.ts'

const words = defineMessages('test', {
  title: 'Settings',
  counted: '{n, plural, one {# quote of {name}} other {# quotes of {name}}}',
  group: { dark: 'Dark' },
})

test('a message reads in English until a translation has it', () => {
  assert.equal(words.title, 'Settings')
  assert.equal(words.group.dark, 'Dark')
  assert.equal(words.counted({ n: 1, name: 'Ruth' }), '1 quote of Ruth')
  assert.equal(words.counted({ n: 1200, name: 'Ruth' }), '1,200 quotes of Ruth')
})

test('it reads in the language that the window speaks, with that language’s plurals', () => {
  speak('ar', {
    'test.title': 'الإعدادات',
    'test.counted':
      '{n, plural, one {اقتباس واحد من {name}} two {اقتباسان من {name}} few {# اقتباسات من {name}} other {# من {name}}}',
  })
  assert.equal(words.title, 'الإعدادات')
  assert.equal(words.counted({ n: 2, name: 'Ruth' }), 'اقتباسان من Ruth')
  assert.match(words.counted({ n: 5, name: 'Ruth' }), /اقتباسات/)
  assert.equal(words.group.dark, 'Dark', 'what the translation lacks stands in English')
  speak('en', {})
})

test('an id is defined once', () => {
  assert.throws(() => defineMessages('test', { title: 'Again' }), /twice/)
})
