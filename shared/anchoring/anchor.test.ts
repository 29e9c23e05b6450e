import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { anchor } from './anchor.ts'
import { createAnchor } from './create-anchor.ts'

const before = 'The board met in the hall above the market. Ruth Anselm spoke first, standing by the stove. '
const said = 'We had 31 readings over the limit that spring, and nobody told the people on Tannery Row.'
const after = ' Then she sat down again. The clerk wrote nothing and the meeting went on to the roof.'
const text = before + said + after
const wanted = createAnchor(text, before.length, before.length + said.length)

describe('what is still there is found', () => {
  it('exactly, in its place', () => {
    assert.deepEqual(anchor(text, wanted), { status: 'exact', range: [wanted.start, wanted.end], score: 1 })
  })

  it('elsewhere, after any insertion before or after it', () => {
    const words = fc.array(fc.constantFrom('rain', 'fell', 'on', 'the', 'river.', 'Nobody', '12', '\n'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const edited = `${one.join(' ')} ${text} ${other.join(' ')}`
        const found = anchor(edited, wanted)
        assert.equal(found.status, 'moved')
        assert.equal(edited.slice(...found.range!), said)
      }),
    )
  })

  it('in other marks, spaces, Unicode form and hyphenation', () => {
    const shapes: readonly ((words: string) => string)[] = [
      words => words.normalize('NFD'),
      words => words.replaceAll(' ', '\u00a0'),
      words => words.replaceAll(' ', '\n'),
      words => words.replace(',', ' —'),
      words => words.replace('readings', 'read\u00adings'),
      words => words.replace('readings', 'read-\nings'),
      words => `“${words.slice(0, -1)}!”`,
    ]
    fc.assert(
      fc.property(fc.subarray([...shapes], { minLength: 1 }), chosen => {
        const edited = `New first line.\n${before}${chosen.reduce((words, shape) => shape(words), said)}${after}`
        const found = anchor(edited, wanted)
        assert.equal(found.status, 'moved')
        assert.ok(edited.slice(...found.range!).startsWith('We'))
        assert.match(edited.slice(...found.range!), /Row[.!]?$/)
      }),
    )
  })

  it('with a spelling slip or two', () => {
    for (const slipped of ['raedings', 'readngs', 'readimgs']) {
      const edited = `New.\n${before}${said.replace('readings', slipped)}${after}`
      const found = anchor(edited, wanted)
      assert.equal(found.status, 'moved', slipped)
      assert.ok(edited.slice(...found.range!).includes(slipped))
    }
  })

  it('among repetitions, where the surroundings decide', () => {
    const edited = `New.\n${said} That was read aloud by the clerk from his own notes.\n${text}`
    const found = anchor(edited, wanted)
    assert.equal(found.status, 'moved')
    assert.equal(found.range![0], edited.lastIndexOf(said))
    assert.equal(found.runnerUp!.range[0], edited.indexOf(said))
  })
})

describe('a lookalike is refused', () => {
  const lookalikes: readonly [string, string][] = [
    ['a number', said.replace('31', '13')],
    ['a spelled number', said.replace('31', 'thirty-one')],
    ['a separator', said.replace('31', '3.1')],
    ['a sign', said.replace('31', '-31')],
    ['a name', said.replace('Tannery', 'Mill')],
    ['a negation', said.replace('nobody told', 'somebody told')],
    ['another negation', said.replace('had', 'had not')],
    ['a hedge', said.replace('had', 'may have had')],
    ['half of it', said.slice(0, said.length / 2)],
    ['words scattered', said.split(' ').join(' and ')],
    ['words in another order', said.split(' ').reverse().join(' ')],
    ['nothing of it', 'It rained.'],
  ]
  for (const [name, words] of lookalikes) {
    it(name, () => {
      for (const edited of [before + words + after, `New.\n${before}${words}${after}`, words]) {
        assert.equal(anchor(edited, wanted).status, 'needs-person')
      }
    })
  }

  it('the same passage twice, where nothing decides', () => {
    const twice = `A line.\n${text}\n${text}`
    const found = anchor(twice, wanted)
    assert.equal(found.status, 'needs-person')
    assert.ok(found.range && found.runnerUp)
  })

  it('another word that looks alike, because the text uses it elsewhere', () => {
    const edited = `The riding was good. ${before}${said.replace('spring', 'string')} The string broke.${after}`
    assert.equal(anchor(edited, wanted).status, 'needs-person')
  })

  it('the same words in another mouth', () => {
    const one = 'That evening Ruth Anselm told us: '
    const own = createAnchor(one + said, one.length, one.length + said.length)
    for (const edited of [
      `That evening Dale Whitcomb told us: ${said}`,
      `That evening Ines Pruitt told us: ${said}`,
    ]) {
      assert.equal(anchor(edited, own).status, 'needs-person')
    }
  })

  it('the same short words from somebody else', () => {
    const short = 'Odessa Pruitt: We were told nothing.\nDale Whitcomb: They were told twice.'
    const own = createAnchor(short, short.indexOf('We were'), short.indexOf('\n'))
    const other = 'Ines Hallqvist, later that night, on the phone: We were told nothing. She hung up.'
    assert.equal(anchor(other, own).status, 'needs-person')
  })

  it('whatever number, name or word is changed in it', () => {
    const words = said.split(' ')
    const word = fc.constantFrom('not', 'Whitcomb', '13', 'perhaps', 'garden', 'never', 'all')
    fc.assert(
      fc.property(fc.nat(words.length - 1), word, fc.boolean(), (at, other, replaces) => {
        fc.pre(words[at] !== other)
        const edited = before + words.toSpliced(at, replaces ? 1 : 0, other).join(' ') + after
        const found = anchor(edited, wanted)
        // A word put in front of the passage leaves it whole; then, and only then, it is found.
        const whole = edited.includes(said)
        assert.equal(found.status, whole ? 'moved' : 'needs-person')
      }),
      { numRuns: 500 },
    )
  })
})
