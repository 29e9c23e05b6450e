/** Token numbers, both inclusive. */
export type Stretch = readonly [from: number, to: number]

/** Where one of the words stands that are to be near each other. */
export type Occurrence = { readonly word: number; readonly stretch: Stretch }

/**
 * The occurrences that stand in some window of `within` + 1 tokens which holds the beginning of each of the words:
 * for every occurrence the widest window that begins with it is looked at.
 *
 * @param occurrences by the token they begin with
 * @param words how many there are
 */
export function occurrencesNear(
  occurrences: readonly Occurrence[],
  words: number,
  within: number,
): Stretch[] {
  const counts = new Array<number>(words).fill(0)
  const lit = new Map<number, Stretch>()
  let missing = words
  let end = 0
  let litTo = 0
  for (const [begin, { word, stretch }] of occurrences.entries()) {
    for (; end < occurrences.length && occurrences[end]!.stretch[0] - stretch[0] <= within; end++)
      if (counts[occurrences[end]!.word]!++ === 0) missing--
    if (missing === 0) {
      for (const { stretch: near } of occurrences.slice(Math.max(begin, litTo), end)) {
        const known = lit.get(near[0])
        if (!known || known[1] < near[1]) lit.set(near[0], near)
      }
      litTo = end
    }
    if (--counts[word]! === 0) missing++
  }
  return [...lit.values()]
}
