import type { Random } from './random.ts'
import type { Said } from './said.ts'

/** Ways to write the same words: none of them changes what was said. */
export const shapes: readonly (readonly [kind: string, shape: (text: string, chance: Random) => string])[] = [
  ['decomposed', text => text.normalize('NFD')],
  ['other spaces', text => text.replaceAll(' ', '\u00a0')],
  ['wide spaces', text => text.replaceAll(' ', '  ')],
  ['broken lines', (text, chance) => text.replace(/ /gu, () => (chance.below(5) === 0 ? '\n' : ' '))],
  ['soft hyphens', text => text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2')],
  [
    'marks',
    text =>
      text
        .replace(/'/gu, '’')
        .replace(/;/gu, ' —')
        .replace(/,(?!\p{N})/gu, ' ,'),
  ],
  ['marks around it', text => `«${text}»`],
  ['hyphenation', text => text.replace(/(\p{Ll}{4})(\p{Ll}{4})/u, '$1-\n$2')],
]

/** A passage with one word misspelled, or some letters misread as a scan does; null where no word is fit for it. */
export function slipped(chance: Random, fixture: Said, text: string, scan: boolean): string | null {
  const kept = new Set(fixture.serious.flatMap(([, from]) => from.split(/[^\p{L}\p{N}]+/u)))
  const fit = [...text.matchAll(/(?<![\p{L}’'-])\p{Ll}{6,}(?![\p{L}’'-])/gu)].filter(
    ([word]) => !kept.has(word),
  )
  if (fixture.unspaced || fit.length === 0) return null
  const { 0: word, index } = chance.pick(fit)
  const letters = [...word]
  const at = 1 + chance.below(letters.length - 3)
  const misread = word.replace(
    /rn|l|o|о|і/u,
    found => ({ rn: 'm', l: '1', o: '0', о: '0', і: '1' })[found] ?? found,
  )
  const misspelled = chance
    .pick([
      letters.toSpliced(at, 2, letters[at + 1]!, letters[at]!),
      letters.toSpliced(at, 1),
      letters.toSpliced(at, 0, letters[at]!),
    ])
    .join('')
  const other = scan ? misread : misspelled
  return other === word ? null : text.slice(0, index) + other + text.slice(index + word.length)
}
