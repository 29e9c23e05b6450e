import { tokens } from '../text/tokens.ts'
import type { KnownClaim, Pairs, Stretch } from './pairs.ts'

/** From so much likeness on, words between the same neighbours are a claim that was changed; alone there, from less. */
const ALIKE = 0.5
const ALONE_ALIKE = 0.3
/** Elsewhere it takes more. */
const MOVED_ALIKE = 0.6
/** Pairs compared at most: past it, what was changed beyond that is new. */
const MOST_COMPARED = 200_000

/** Joins claims that were changed with what they became: between the same neighbours first, then anywhere. */
export function changedPairs(
  known: readonly KnownClaim[],
  stretches: readonly Stretch[],
  found: Pairs,
  complete: boolean,
): void {
  const before = bags(known)
  const now = bags(stretches)
  let compared = 0
  const likeness = (one: number, other: number) => {
    compared += 1
    // The same words that were not taken for it before are somebody else's: they may not lend a verdict.
    if (known[one]?.key === stretches[other]?.key) return 0
    return dice(before(one), now(other))
  }
  for (const [ones, others] of gaps(found)) {
    if (compared > MOST_COMPARED || ones.length * others.length > MOST_COMPARED) break
    const enough = complete && ones.length === 1 && others.length === 1 ? ALONE_ALIKE : ALIKE
    joinInOrder(ones, others, likeness, enough, found)
  }
  const left = found.before.flatMap((at, index) => (at === -1 ? [index] : []))
  const free = found.now.flatMap((at, index) => (at === -1 ? [index] : []))
  if (left.length * free.length > MOST_COMPARED) return
  const alike = left
    .flatMap(one => free.map(other => ({ one, other, score: likeness(one, other) })))
    .filter(({ score }) => score >= MOVED_ALIKE)
    .sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)
  for (const { one, other } of alike) if (found.areFree(one, other)) found.join(one, other)
}

/** Runs of claims that are not found yet, with the free stretches between their neighbours' places. */
function* gaps({ before, now }: Pairs): Generator<[number[], number[]]> {
  for (let from = 0; from < before.length; from += 1) {
    if (before[from] !== -1) continue
    let to = from
    while (to < before.length && before[to] === -1) to += 1
    const ones = Array.from({ length: to - from }, (_, step) => from + step)
    const after = before[from - 1] ?? -1
    const until = before[to] ?? now.length
    const others = new Set<number>()
    for (let at = after + 1; at < now.length && now[at] === -1; at += 1) others.add(at)
    for (let at = until - 1; at >= 0 && now[at] === -1; at -= 1) others.add(at)
    // Between neighbours that still stand in order all that is free counts, also around what came in between.
    for (let at = after + 1; after < until && at < until; at += 1) if (now[at] === -1) others.add(at)
    yield [ones, [...others].sort((a, b) => a - b)]
    from = to
  }
}

/** The pairs in order whose likeness is the most together. */
function joinInOrder(
  ones: readonly number[],
  others: readonly number[],
  likeness: (one: number, other: number) => number,
  enough: number,
  found: Pairs,
): void {
  const columns = others.length + 1
  const best = new Float64Array((ones.length + 1) * columns)
  const alike = ones.map(one => others.map(other => likeness(one, other)))
  for (let row = ones.length - 1; row >= 0; row -= 1) {
    for (let column = others.length - 1; column >= 0; column -= 1) {
      const at = row * columns + column
      const score = alike[row]![column]!
      const together = score >= enough ? score + best[at + columns + 1]! : 0
      best[at] = Math.max(together, best[at + columns]!, best[at + 1]!)
    }
  }
  for (let row = 0, column = 0; row < ones.length && column < others.length; ) {
    const at = row * columns + column
    const score = alike[row]![column]!
    if (score >= enough && best[at] === score + best[at + columns + 1]!) {
      found.join(ones[row]!, others[column]!)
      row += 1
      column += 1
    } else if (best[at] === best[at + columns]) row += 1
    else column += 1
  }
}

/** The words of each, counted when they are asked for: most have been found by then. */
function bags(all: readonly Stretch[]): (at: number) => Bag {
  const made = new Map<number, Bag>()
  return at => {
    const bag = made.get(at) ?? bagOf(all[at]?.words ?? '')
    made.set(at, bag)
    return bag
  }
}

type Bag = { counts: ReadonlyMap<string, number>; size: number }

function bagOf(words: string): Bag {
  const counts = new Map<string, number>()
  let size = 0
  for (const { kind, key } of tokens(words)) {
    if (kind !== 'word' && kind !== 'number') continue
    counts.set(key, (counts.get(key) ?? 0) + 1)
    size += 1
  }
  return { counts, size }
}

/** Words in common, twice, as a share of all: 0 to 1 (Dice 1945). */
function dice(one: Bag, other: Bag): number {
  if (one.size + other.size === 0) return 0
  let common = 0
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0)
  return (2 * common) / (one.size + other.size)
}
