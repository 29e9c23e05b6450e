import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isStopWord, readingFor, stem } from './languages.ts'
import { normaliseWord } from './normalise.ts'
import { isSpaceless, lettersOf, tokenise } from './tokenise.ts'

const wordsOf = (text: string): string[] => tokenise(text).map(({ start, end }) => text.slice(start, end))

test('words are compared without case, marks and the shape of apostrophes', () => {
  const alike = [
    ['Protégé', 'protege'],
    ['ёлка', 'елка'],
    ['O’Neill', "o'neill"],
    ['Lind’s', 'lind'],
    ['كِتَـاب', 'كتاب'],
    ['שָׁלוֹם', 'שלום'],
    ['ＡＢＣ', 'abc'],
    ['soft\u00adly', 'softly'],
    ['Ἀθῆναι', 'αθηναι'],
  ] as const
  for (const [a, b] of alike) assert.equal(normaliseWord(a), normaliseWord(b), `${a} ${b}`)
  assert.notEqual(normaliseWord('мой'), normaliseWord('мои'))
  assert.notEqual(normaliseWord('が'), normaliseWord('か'))
})

test('words are cut between spaces, at elisions, and by sense where there are no spaces', () => {
  assert.deepEqual(wordsOf("Don't: “l’enquête” d'Orval — re-open, 12,5"), [
    "Don't",
    'l',
    'enquête',
    'd',
    'Orval',
    're',
    'open',
    '12',
    '5',
  ])
  assert.deepEqual(wordsOf('港口在新加坡'), ['港口', '在', '新加坡'])
  assert.ok(wordsOf('ท่าเรือเก่าถูกปิด').length > 1)
  assert.deepEqual(wordsOf('हिन्दी में'), ['हिन्दी', 'में'])
  assert.deepEqual(wordsOf('5คนOrval号'), ['5', 'คน', 'Orval', '号'])
  assert.deepEqual(wordsOf('обʼєкт'), ['обʼєкт'])
})

test('words are cut by table as by the rules in full', () => {
  const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’‘`´ʼʻ′＇][\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*/gu
  const unit = fc.oneof(
    fc.constantFrom(
      'a',
      'Я',
      '5',
      ' ',
      "'",
      '’',
      'ʼ',
      'ʻ',
      '\u00ad',
      '\u0301',
      '“',
      'é',
      '😀',
      '𝒳',
      '\ud83d',
      '`',
    ),
    fc.string({ unit: 'binary', maxLength: 1 }).filter(each => !isSpaceless(each)),
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), units => {
      const text = units.join('')
      // Without an article before the apostrophe, a run is a word but for shapeless characters at its end.
      const runs = Array.from(text.matchAll(word), ([run]) => run.replace(/(?<=.)\p{Cf}+$/su, ''))
      assert.deepEqual(wordsOf(text), runs)
    }),
  )
})

test('scripts without spaces are taken apart letter by letter, and each knows whether it is joined', () => {
  const text = 'l’eau 港\u200b口。ｶﾞー5 น้ำAb'
  assert.deepEqual(
    lettersOf(text).map(({ start, end, joined }) => `${joined ? '+' : ''}${text.slice(start, end)}`),
    ['l', 'eau', '港', '+口', 'ｶﾞ', '+ー', '+5', 'น้', '+ำ', '+Ab'],
  )
})

test('places are in order, apart, and inside any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      let at = 0
      for (const { start, end } of tokenise(text)) {
        assert.ok(start >= at && end > start && end <= text.length)
        const word = normaliseWord(text.slice(start, end))
        assert.equal(normaliseWord(word), word)
        at = end
      }
      at = 0
      for (const { start, end } of lettersOf(text)) {
        assert.ok(start >= at && end > start && end <= text.length)
        at = end
      }
    }),
  )
})

test('documents are read in their language, or by their script', () => {
  assert.deepEqual(
    [
      readingFor('de-AT', ''),
      readingFor('nb', ''),
      readingFor('kk', 'қала'),
      readingFor(null, '… Harbour'),
      readingFor(null, 'порт'),
      readingFor(null, '港口'),
    ],
    ['de', 'no', 'none', 'en', 'ru', 'none'],
  )
  assert.equal(stem('en', 'protesting'), 'protest')
  assert.equal(stem('ru', 'протестующих'), 'протест')
  assert.equal(stem('en', 'порты'), 'порты')
  assert.ok(isStopWord('en', 'the') && !isStopWord('en', 'pier') && !isStopWord('none', 'the'))
})
