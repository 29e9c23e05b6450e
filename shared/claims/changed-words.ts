import type { Range } from '../domain/ids.ts'
import { type Token, tokens } from '../text/tokens.ts'

/** A stretch that differs; a zero-length range is the place where words are missing. */
export type ChangedWords = { now: Range; was: Range }

/** Past this many cells the whole middle counts as changed: a bound on time and memory. */
const MAX_CELLS = 4_000_000

/** Which words of two texts differ: ranges of UTF-16 offsets in both, in order. Shapes of marks and spaces do not count. */
export function changedWords(now: string, was: string): ChangedWords[] {
  const [here, there] = [tokens(now), tokens(was)]
  const same = (one: Token | undefined, other: Token | undefined) =>
    one !== undefined && one.plain === other?.plain
  let head = 0
  while (same(here[head], there[head])) head += 1
  let tail = 0
  while (
    tail < Math.min(here.length, there.length) - head &&
    same(here[here.length - 1 - tail], there[there.length - 1 - tail])
  )
    tail += 1
  const one = here.slice(head, here.length - tail)
  const other = there.slice(head, there.length - tail)
  const pairs = commonPairs(one, other).map(([a, b]) => [a + head, b + head] as const)
  const changes: ChangedWords[] = []
  let [from, since] = [head, head]
  for (const [a, b] of [...pairs, [here.length - tail, there.length - tail] as const]) {
    if (a > from || b > since)
      changes.push({ now: stretch(now, here, from, a), was: stretch(was, there, since, b) })
    ;[from, since] = [a + 1, b + 1]
  }
  return changes
}

/** The offsets of tokens; of none, the place after the one before. */
function stretch(text: string, all: readonly Token[], from: number, to: number): Range {
  if (from < to) return [all[from]!.start, all[to - 1]!.end]
  const at = all[from - 1]?.end ?? all[from]?.start ?? text.length
  return [at, at]
}

/** The longest common subsequence, as pairs of indexes. */
export function commonPairs(one: readonly Token[], other: readonly Token[]): [number, number][] {
  const columns = other.length + 1
  if ((one.length + 1) * columns > MAX_CELLS) return []
  const longest = new Uint16Array((one.length + 1) * columns)
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const at = row * columns + column
      longest[at] =
        one[row]!.plain === other[column]!.plain
          ? longest[at + columns + 1]! + 1
          : Math.max(longest[at + columns]!, longest[at + 1]!)
    }
  }
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < one.length && column < other.length; ) {
    const at = row * columns + column
    if (one[row]!.plain === other[column]!.plain) pairs.push([row++, column++])
    else if (longest[at + columns]! >= longest[at + 1]!) row += 1
    else column += 1
  }
  return pairs
}
