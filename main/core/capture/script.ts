/** Scripts that a language's one code stands for several of, as Unicode names them. */
const composite: Readonly<Record<string, string>> = {
  Jpan: '\\p{Script=Han}\\p{Script=Hira}\\p{Script=Kana}',
  Kore: '\\p{Script=Hang}\\p{Script=Han}',
  Hans: '\\p{Script=Han}',
  Hant: '\\p{Script=Han}',
}

/**
 * How much of a text's letters, from 0 to 1, is of the script that a language is usually written in; null where no
 * usual script is known for the language. `tag` is BCP 47, and may name the script itself ("kk-Arab").
 */
export function shareWrittenIn(text: string, tag: string): number | null {
  const script = new Intl.Locale(tag).maximize().script
  if (!script) return null
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const own = text.match(new RegExp(`[${composite[script] ?? `\\p{Script=${script}}`}]`, 'gu'))?.length ?? 0
  return letters === 0 ? 0 : Math.min(1, own / letters)
}
