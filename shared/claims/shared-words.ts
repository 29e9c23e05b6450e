import { tokens } from '../text/tokens.ts'

/** So many words in a row are nobody's own twice. */
const RUN = 8

/** Every run of words of a text that is long enough to tell that it was copied. */
export function runsOfWords(text: string): ReadonlySet<string> {
  const words = tokens(text).flatMap(({ kind, key }) => (kind === 'word' || kind === 'number' ? [key] : []))
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '))
  return runs
}

/** Whether two texts have a run of words in common: one was copied, or both were from a third. */
export function shareWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  for (const run of few) if (many.has(run)) return true
  return false
}
