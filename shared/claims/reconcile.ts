import { changedPairs } from './changed-pairs.ts'
import { type KnownClaim, Pairs, type Stretch } from './pairs.ts'

/**
 * `complete`: the known claims are all that the text had, each beside the next. Else they are those that somebody wrote
 * about, and a stretch is only theirs when `context` (0 to 1) agrees, or its words are nobody else's by chance;
 * `onlySame`: not where they were changed.
 */
export type ReconcileOptions =
  | { complete: true }
  | { complete: false; onlySame: boolean; context: (known: number, stretch: number) => number }

/** Fewer words may stand twice by chance. */
const TELLING_WORDS = 6
const CONTEXT_NEEDED = 0.4

/**
 * Which known claim each stretch of an edited text is: indexes into `known`, -1 for a new one. Each claim is found at
 * most once, those that are left are gone.
 *
 * First those whose words stand once in both texts, wherever they moved; then, outwards from these, neighbours with the
 * same words; then what stands several times, by what stands around it; last what was changed, between the same
 * neighbours or by its likeness. Same words keep a claim's verdict, so that only a claim whose words changed can be
 * reopened by this, and a wrong guess in the last step never lends a verdict.
 */
export function reconcile(
  known: readonly KnownClaim[],
  stretches: readonly Stretch[],
  options: ReconcileOptions,
): number[] {
  const found = new Pairs(known.length, stretches.length)
  const twins = new Map<string, { before: number[]; now: number[] }>()
  const twinsOf = (key: string) => {
    const group = twins.get(key) ?? { before: [], now: [] }
    twins.set(key, group)
    return group
  }
  for (const [at, { key }] of known.entries()) twinsOf(key).before.push(at)
  for (const [at, { key }] of stretches.entries()) twinsOf(key).now.push(at)

  const sure: [number, number][] = []
  for (const { before, now } of twins.values()) {
    const [one, other] = [before[0], now[0]]
    if (before.length !== 1 || now.length !== 1 || one === undefined || other === undefined) continue
    if (!options.complete && !isSure(stretches[other]!.words, options.context(one, other))) continue
    found.join(one, other)
    sure.push([one, other])
  }
  if (options.complete) growFrom(sure, known, stretches, found)
  for (const group of twins.values()) joinTwins(group, known, stretches, found, options)
  if (options.complete || !options.onlySame) changedPairs(known, stretches, found, options.complete)
  return found.now
}

const isSure = (words: string, context: number): boolean =>
  context >= CONTEXT_NEEDED || (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= TELLING_WORDS

function growFrom(
  seeds: readonly (readonly [number, number])[],
  known: readonly KnownClaim[],
  stretches: readonly Stretch[],
  found: Pairs,
): void {
  const waiting = [...seeds]
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    for (const step of [1, -1]) {
      const [one, other] = [pair[0] + step, pair[1] + step]
      if (!found.areFree(one, other) || known[one]?.key !== stretches[other]?.key) continue
      found.join(one, other)
      waiting.push([one, other])
    }
  }
}

/** Of the same words in several places: those first whose surroundings agree best, in order where nothing tells. */
function joinTwins(
  { before, now }: { before: readonly number[]; now: readonly number[] },
  known: readonly KnownClaim[],
  stretches: readonly Stretch[],
  found: Pairs,
  options: ReconcileOptions,
): void {
  const one = before.filter(at => found.before[at] === -1)
  const other = now.filter(at => found.now[at] === -1)
  if (one.length === 0 || other.length === 0) return
  const scored = one.flatMap(was =>
    other.map(is => ({
      was,
      is,
      score: options.complete ? aroundScore(was, is, known, stretches, found) : options.context(was, is),
      apart: Math.abs(was / known.length - is / stretches.length),
    })),
  )
  scored.sort((a, b) => b.score - a.score || a.apart - b.apart || a.was - b.was || a.is - b.is)
  for (const { was, is, score } of scored) {
    if (!found.areFree(was, is)) continue
    if (!options.complete && !isSure(stretches[is]!.words, score)) continue
    found.join(was, is)
  }
}

/** How many neighbours, near ones twice, are the same as before. */
function aroundScore(
  was: number,
  is: number,
  known: readonly KnownClaim[],
  stretches: readonly Stretch[],
  found: Pairs,
): number {
  let score = 0
  for (const [step, worth] of [
    [-1, 2],
    [1, 2],
    [-2, 1],
    [2, 1],
  ] as const) {
    const [one, other] = [known[was + step], stretches[is + step]]
    const isSame =
      one && other ? one.key === other.key || found.before[was + step] === is + step : one === other
    if (isSame) score += worth
  }
  return score
}
