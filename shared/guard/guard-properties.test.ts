import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { guard } from './guard.ts'
import { type FixturePassage, passages } from './passages.fixture.ts'

const passage = fc.constantFrom(...passages)
const wordsOf = (text: string): string[] => text.split(' ')
/** A passage, one of its words (not the first or last, which a trim may take) and an ordinary word. */
const place = passage.chain(fixture =>
  fc.record({
    fixture: fc.constant(fixture),
    at: fc.integer({ min: 1, max: wordsOf(fixture.text).length - 2 }),
    word: fc.constantFrom(...fixture.ordinary),
  }),
)
const changed = (fixture: FixturePassage, edit: (words: string[]) => void): string => {
  const words = wordsOf(fixture.text)
  edit(words)
  return `“${words.join(' ')}”`
}
const isShown = (state: string): boolean => state === 'altered' || state === 'serious'

describe('every alteration is shown', () => {
  it('a word for another, a word more, a word less', () => {
    fc.assert(
      fc.property(place, fc.constantFrom('substitute', 'insert', 'delete'), ({ fixture, at, word }, kind) => {
        const quotation = changed(fixture, words => {
          words.splice(at, kind === 'insert' ? 0 : 1, ...(kind === 'delete' ? [] : [word]))
        })
        const result = guard(quotation, fixture.text)
        assert.ok(isShown(result.state), `${quotation}: ${result.sentence}`)
      }),
      { numRuns: 1500 },
    )
  })

  it('two words that change places', () => {
    fc.assert(
      fc.property(place, ({ fixture, at }) => {
        const words = wordsOf(fixture.text)
        fc.pre(words[at] !== words[at - 1])
        const quotation = changed(fixture, all => all.splice(at - 1, 2, words[at]!, words[at - 1]!))
        assert.ok(isShown(guard(quotation, fixture.text).state), quotation)
      }),
      { numRuns: 700 },
    )
  })

  it('another number is serious', () => {
    fc.assert(
      fc.property(passage, fc.nat(99_999), ({ text }, number) => {
        const figure = /\p{Nd}+/u.exec(text)![0]
        fc.pre(String(number) !== figure)
        const result = guard(`«${text.replace(figure, String(number))}»`, text)
        assert.equal(result.state, 'serious', result.sentence)
        assert.equal(result.sentence, 'Serious: a number differs')
      }),
      { numRuns: 500 },
    )
  })

  it('a number left out or added is serious', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 2, max: 999 }), ({ fixture, at }, number) => {
        const without = fixture.text.replace(/\p{Nd}+ /u, '')
        assert.equal(guard(without, fixture.text).state, 'serious')
        const added = changed(fixture, words => words.splice(at, 0, String(number)))
        assert.equal(guard(added, fixture.text).state, 'serious', added)
      }),
      { numRuns: 500 },
    )
  })

  it('another name is serious', () => {
    for (const { text, names } of passages) {
      for (const [name, other] of names) {
        const result = guard(text.replace(name, other), text)
        assert.equal(result.state, 'serious', `${name} ${other}: ${result.sentence}`)
        assert.equal(guard(text.replace(`${name} `, ''), text).state, 'serious', `without ${name}`)
      }
    }
  })

  it('a negation added or taken away is serious, wherever it stands', () => {
    fc.assert(
      fc.property(place, ({ fixture, at }) => {
        const denied = changed(fixture, words => words.splice(at, 0, fixture.negation))
        const added = guard(denied, fixture.text)
        assert.equal(added.state, 'serious', `${denied}: ${added.sentence}`)
        const gone = guard(fixture.text, denied)
        assert.equal(gone.state, 'serious', `without: ${gone.sentence}`)
      }),
      { numRuns: 700 },
    )
  })
})

const shapes: readonly [string, (text: string) => string][] = [
  ['decomposed', text => text.normalize('NFD')],
  ['composed', text => text.normalize('NFC')],
  ['other spaces', text => text.replaceAll(' ', '\u00a0')],
  ['wide spaces and lines', text => text.replace(/ /gu, '  \n')],
  ['soft hyphens', text => text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2')],
  ['straight marks', text => `"${text}"`],
  ['pointed marks', text => `« ${text} »`],
  ['trimmed mark', text => text.replace(/\.$/u, ',')],
  ['a capital more', text => text.slice(0, 1).toUpperCase() + text.slice(1)],
  ['a capital less', text => text.slice(0, 1).toLowerCase() + text.slice(1)],
  [
    'digits of another script',
    text => text.replace(/[0-9]/gu, digit => String.fromCharCode(0x660 + Number(digit))),
  ],
]

describe('no allowed change is altered', () => {
  const isFine = (quotation: string, text: string): void => {
    const result = guard(quotation, text)
    assert.ok(!isShown(result.state), `${quotation} | ${text}: ${result.sentence}`)
  }

  it('marks, spaces, Unicode form, digits of a script, a first capital, in any mixture', () => {
    fc.assert(
      fc.property(passage, fc.subarray([...shapes]), ({ text }, chosen) => {
        isFine(
          chosen.reduce((changing, [, shape]) => shape(changing), text),
          text,
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('a trim at either end', () => {
    fc.assert(
      fc.property(passage, fc.nat(10), fc.nat(10), ({ text }, head, tail) => {
        const words = wordsOf(text)
        isFine(words.slice(head, Math.max(head + 2, words.length - tail)).join(' '), text)
      }),
      { numRuns: 700 },
    )
  })

  it('an ellipsis of any shape for words left out', () => {
    const ellipsis = fc.constantFrom('…', '...', '. . .', '[...]', '[…]', '(…)', '⋯', '…,')
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 4 }), ellipsis, ({ fixture, at }, count, shape) => {
        const quotation = changed(fixture, words =>
          words.splice(at, Math.min(count, words.length - at - 1), shape),
        )
        isFine(quotation, fixture.text)
      }),
      { numRuns: 1000 },
    )
  })

  it('an insertion in brackets', () => {
    fc.assert(
      fc.property(place, ({ fixture, at, word }) => {
        isFine(
          changed(fixture, words => words.splice(at, 0, `[${word} ${word}]`)),
          fixture.text,
        )
      }),
      { numRuns: 700 },
    )
  })
})

describe('any two strings', () => {
  it('have an answer whose ranges lie in them', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    const near = fc.constantFrom('…', '[', ']', '“', '-', ' ', '31', 'not', 'Ruth', '。', '不', '\ud800')
    const messy = fc.array(fc.oneof(text, near), { maxLength: 8 }).map(parts => parts.join(' '))
    fc.assert(
      fc.property(messy, messy, (quotation, source) => {
        const result = guard(quotation, source)
        for (const change of result.changes) {
          assert.ok(
            0 <= change.draft[0] && change.draft[0] <= change.draft[1] && change.draft[1] <= quotation.length,
          )
          assert.ok(
            0 <= change.source[0] &&
              change.source[0] <= change.source[1] &&
              change.source[1] <= source.length,
          )
        }
        assert.equal(guard(source, source).state, 'verbatim')
      }),
      { numRuns: 500 },
    )
  })
})
