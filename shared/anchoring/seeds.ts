/** Where the short runs of letters of a text stand: `heads` by bucket into `places`. */
export type Seeds = {
  letters: string
  length: number
  stride: number
  heads: Uint32Array
  places: Uint32Array
  mask: number
}

/** A run of letters that stands more often than this does not help to find a place. */
const COMMON = 48
/** How far two runs of the same passage may be pushed apart by letters more or fewer. */
const DRIFT = 32
/** So many places of a text are remembered at most; of a longer one every second, third… run. */
const MOST_PLACES = 2_000_000

/**
 * Remembers where runs of letters stand, every `stride`-th of them: what is looked for is looked for by all of its
 * runs. Seed and extend, after Altschul et al. (1990).
 */
export function seedsOf(letters: string): Seeds {
  const sample = letters.slice(0, 4096)
  const unspaced = sample.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0
  const length = unspaced * 3 > sample.length ? 3 : 7
  const stride = Math.max(2, Math.ceil(letters.length / MOST_PLACES))
  const count = Math.max(0, Math.floor((letters.length - length) / stride) + 1)
  let buckets = 1024
  while (buckets < count) buckets *= 2
  const mask = buckets - 1
  const heads = new Uint32Array(buckets + 1)
  for (let run = 0; run < count; run += 1) heads[(hash(letters, run * stride, length) & mask) + 1]! += 1
  for (let bucket = 1; bucket <= buckets; bucket += 1) heads[bucket]! += heads[bucket - 1]!
  const places = new Uint32Array(count)
  const next = heads.slice()
  for (let run = 0; run < count; run += 1) {
    const bucket = hash(letters, run * stride, length) & mask
    places[next[bucket]!] = run * stride
    next[bucket]! += 1
  }
  return { letters, length, stride, heads, places, mask }
}

/** Where a text is most like `wanted`, by runs in common: where it would begin, the likeliest first. */
export function likelyPlaces(seeds: Seeds, wanted: string, most: number): number[] {
  const { length, heads, places, mask, letters, stride } = seeds
  const votes = new Map<number, number>()
  // A run only counts once for a place, however often the passage repeats it.
  for (let at = 0; at + length <= wanted.length; at += 1) {
    const bucket = hash(wanted, at, length) & mask
    const [from, to] = [heads[bucket]!, heads[bucket + 1]!]
    if (to - from > COMMON) continue
    for (let index = from; index < to; index += 1) {
      const place = places[index]!
      if (!letters.startsWith(wanted.slice(at, at + length), place)) continue
      const zone = Math.floor((place - at) / DRIFT)
      votes.set(zone, (votes.get(zone) ?? 0) + 1)
    }
  }
  const least = Math.max(2, Math.floor(wanted.length / stride / 12))
  return [...votes]
    .map(([zone, count]) => [zone, count + (votes.get(zone + 1) ?? 0)] as const)
    .filter(
      ([, count]) => count >= Math.min(least, Math.max(1, Math.floor((wanted.length - length) / stride / 2))),
    )
    .toSorted((one, other) => other[1] - one[1])
    .slice(0, most)
    .map(([zone]) => zone * DRIFT)
}

/** FNV-1a over the run's code units. */
function hash(letters: string, at: number, length: number): number {
  let value = 0x811c9dc5
  for (let index = at; index < at + length; index += 1) {
    value = Math.imul(value ^ letters.charCodeAt(index), 0x01000193)
  }
  return (value ^ (value >>> 15)) >>> 0
}
