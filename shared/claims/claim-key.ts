import { tokens } from '../text/tokens.ts'

/** Small figures above or below the line: the text's own form makes them figures on it, "10²" and "102" alike. */
const raised = /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]/u

/** Keys that were made before: most claims stay as they are. */
const made = new Map<string, string>()
const MOST_KEPT = 20_000

/**
 * The words, figures and marks of a claim without regard to their shape: curly or straight marks, dashes, spaces and
 * Unicode form are the same, any other difference is another key. Two texts of one key need no second judgement.
 */
export function claimKey(text: string): string {
  const known = made.get(text)
  if (known !== undefined) return known
  const key = tokens(text)
    .map(({ plain, start, end }) => {
      const written = text.slice(start, end)
      return raised.test(written) ? written : plain
    })
    .join(' ')
  if (made.size >= MOST_KEPT) made.clear()
  made.set(text, key)
  return key
}
