import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../errors.ts'
import { CONTEXT, createAnchor } from './create-anchor.ts'

describe('createAnchor', () => {
  it('trims white space and keeps what stands around', () => {
    assert.deepEqual(createAnchor('He said  yes, twice.', 7, 13), {
      start: 9,
      end: 13,
      exact: 'yes,',
      prefix: 'He said  ',
      suffix: ' twice.',
    })
  })

  it('widens to whole characters', () => {
    assert.equal(createAnchor('a 😀😀 b', 3, 4).exact, '😀')
  })

  it('refuses an empty or outlying selection', () => {
    const refused = (start: number, end: number) =>
      assert.throws(
        () => createAnchor('one two', start, end),
        (error: unknown) => error instanceof AppError && error.code === 'invalid-input',
      )
    for (const [start, end] of [
      [3, 3],
      [3, 4],
      [-1, 2],
      [2, 99],
      [5, 2],
      [0.5, 2],
      [0, Number.NaN],
    ] as const) {
      refused(start, end)
    }
  })

  it('never cuts a character, and its parts join up in the text', () => {
    const text = fc.array(fc.constantFrom('a', ' ', '😀', 'é', '\n', '字'), { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(text, fc.nat(200), fc.nat(200), (characters, one, other) => {
        const whole = characters.join('')
        const [start, end] = [
          Math.min(one, other) % (whole.length + 1),
          Math.max(one, other) % (whole.length + 1),
        ]
        fc.pre(start < end && whole.slice(start, end).trim() !== '')
        const made = createAnchor(whole, start, end)
        assert.equal(whole.slice(made.start, made.end), made.exact)
        assert.ok(whole.slice(0, made.start).endsWith(made.prefix))
        assert.ok(whole.slice(made.end).startsWith(made.suffix))
        assert.ok(made.prefix.length <= CONTEXT && made.suffix.length <= CONTEXT)
        for (const part of [made.exact, made.prefix, made.suffix]) assert.ok(part.isWellFormed())
      }),
    )
  })
})
