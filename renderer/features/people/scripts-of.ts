/** Scripts that names are written in, with the word for each. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'Latin'],
  [/\p{Script=Cyrillic}/u, 'Cyrillic'],
  [/\p{Script=Arabic}/u, 'Arabic script'],
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
  const found = scripts.filter(([letters]) => letters.test(name)).map(([, word]) => word)
  if (found.length > 0) return found.join(', ')
  return /\p{L}/u.test(name) ? 'Another script' : 'No letters'
}
