import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMessages } from './messages.ts'

const { defineMessages, speak } = createMessages()
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
  assert.equal(words.counted({ n: 2, name: 'رُت' }), 'اقتباسان من رُت')
  assert.match(words.counted({ n: 5, name: 'Ruth' }), /اقتباسات/)
  assert.equal(words.group.dark, 'Dark', 'what the translation lacks stands in English')
  speak('en', {})
})

test('what is written in the other direction keeps to itself', () => {
  assert.equal(words.counted({ n: 1, name: 'ليلى (1)' }), '1 quote of \u2068ليلى (1)\u2069')
  speak('ar', { 'test.counted': '{n, plural, other {# من {name}}}' })
  assert.equal(words.counted({ n: 2, name: 'Ruth, 2024' }), '2 من \u2068Ruth, 2024\u2069')
  assert.equal(words.counted({ n: 2, name: '16:48' }), '2 من 16:48')
  speak('en', {})
})

test('an id is defined once', () => {
  assert.throws(() => defineMessages('test', { title: 'Again' }), /twice/)
})
