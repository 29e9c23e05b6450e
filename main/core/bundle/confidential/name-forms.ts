import anyAscii from 'any-ascii'
import { romanise } from '../../search/fold/fold.ts'
import { normaliseWord } from '../../search/words/normalise.ts'
import { isSpaceless, tokenise } from '../../search/words/tokenise.ts'

/** What a protected name is looked for as. Keys are in plain Latin letters, so that spellings in other scripts meet. */
export type NameForms = {
  /** Words that give the person away by themselves. */
  readonly parts: ReadonlySet<string>
  /** Words that do so only side by side, in this order. */
  readonly runs: readonly (readonly string[])[]
  /** Letters of scripts without spaces, as written. */
  readonly letters: readonly string[]
}

/** Belong to many names, and to none. Romanised, with i for y. */
const common = new Set(
  `von van der den del dos das bin ibn bint abu umm the and mrs miss sir dame lord ladi prof doctor person source
  caller officer saint san santa oglu ogli kizi uulu kizi`.split(/\s+/u),
)
const SHORTEST = 3

/**
 * The key of a word: the same for its spellings in any script, case or Unicode form. Looser than search, which must not
 * join Khan and Han: here nothing is found that is not withheld, and Мюллер, Müller and Mueller are one.
 */
export const keyOf = (word: string): string =>
  romanise(normaliseWord(word))
    .replace(/w/gu, 'v')
    .replace(/kh/gu, 'h')
    .replace(/ck|q/gu, 'k')
    .replace(/iu|ue/gu, 'u')
    .replace(/oe/gu, 'o')
    .replace(/ae|aa/gu, 'a')
    .replace(/([b-df-hj-np-tv-z])\1/gu, '$1')

/** The forms of everything that a protected person goes by: names, spellings, addresses. */
export function formsOf(names: readonly string[]): NameForms {
  const parts = new Set<string>()
  const runs: string[][] = []
  const letters: string[] = []
  for (const name of names.map(each => each.normalize('NFC'))) {
    if (isSpaceless(name)) {
      letters.push(name.replace(/\s+/gu, ''))
      runs.push(...readAloud(name))
      continue
    }
    const words = tokenise(name).map(({ start, end }) => name.slice(start, end))
    const keys = words.map(keyOf).filter(key => key !== '')
    if (keys.length === 0) continue
    runs.push(keys)
    if (keys.length === 2) runs.push(keys.toReversed())
    const joined = keys.join('')
    if (joined.length > SHORTEST) parts.add(joined).add(keys.toReversed().join(''))
    for (const [index, word] of words.entries()) {
      const key = keyOf(word)
      const proper = /^[\p{Lu}\p{Lt}]/u.test(word) || (/^\p{Lo}/u.test(word) && index === words.length - 1)
      if (proper && key.length >= SHORTEST && !common.has(key)) parts.add(key)
    }
  }
  return { parts, runs, letters }
}

/** A name in Han letters as it is read, family name first or last, its given name in one word or two. */
function readAloud(name: string): string[][] {
  const read = Array.from(name.replace(/\s+/gu, ''), letter => keyOf(anyAscii(letter))).filter(
    key => key !== '',
  )
  const [family, ...given] = read
  if (!family || given.length === 0) return []
  const whole = given.join('')
  return [read, [family, whole], [whole, family], [...given, family], [family + whole]]
}
