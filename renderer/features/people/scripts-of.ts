import { formatList } from '../../ui/format.ts'
import { words } from './words.ts'

/** Scripts that names are written in. */
const scripts: readonly (readonly [RegExp, keyof typeof words.scripts])[] = [
  [/\p{Script=Latin}/u, 'Latin'],
  [/\p{Script=Cyrillic}/u, 'Cyrillic'],
  [/\p{Script=Arabic}/u, 'Arabic'],
  [/\p{Script=Greek}/u, 'Greek'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
  [/\p{Script=Armenian}/u, 'Armenian'],
  [/\p{Script=Georgian}/u, 'Georgian'],
  [/\p{Script=Devanagari}/u, 'Devanagari'],
  [/\p{Script=Hangul}/u, 'Hangul'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'Kana'],
  [/\p{Script=Han}/u, 'Han'],
  [/\p{Script=Thai}/u, 'Thai'],
]

/** In which scripts a name is written: "Cyrillic", "Latin, Cyrillic"; "Another script" for one not listed here. */
export function scriptsOf(name: string): string {
  const found = scripts.filter(([letters]) => letters.test(name)).map(([, script]) => words.scripts[script])
  if (found.length > 0) return formatList(found)
  return /\p{L}/u.test(name) ? words.scripts.another : words.scripts.none
}
