/** Shares of a pair of texts that agree, are too much, and are missing: they add up to 1, or to 0 for two empty texts. */
export type Overlap = { readonly agreeing: number; readonly extra: number; readonly missing: number }

const WORDS = /[\p{L}\p{N}\p{M}_]+/gu

/** The words of a text, as the usual benchmark of article extraction cuts them: runs of word characters. */
export const tokens = (text: string): string[] => text.match(WORDS) ?? []

/**
 * Compares two texts by their runs of four words, each counted as often as it stands, normalised so that a long page
 * weighs no more than a short one: the metric of scrapinghub/article-extraction-benchmark.
 */
export function overlap(expected: string, found: string): Overlap {
  const wanted = shingles(tokens(expected))
  const got = shingles(tokens(found))
  let agreeing = 0
  let extra = 0
  let missing = 0
  for (const shingle of new Set([...wanted.keys(), ...got.keys()])) {
    const a = wanted.get(shingle) ?? 0
    const b = got.get(shingle) ?? 0
    agreeing += Math.min(a, b)
    extra += Math.max(0, b - a)
    missing += Math.max(0, a - b)
  }
  const all = agreeing + extra + missing
  return all === 0
    ? { agreeing, extra, missing }
    : { agreeing: agreeing / all, extra: extra / all, missing: missing / all }
}

export type Quality = { readonly f1: number; readonly precision: number; readonly recall: number }

/** Precision, recall and their harmonic mean over many pages, from the sums of their overlaps. 0 where nothing agrees. */
export function quality(overlaps: readonly Overlap[]): Quality {
  const sum = (part: keyof Overlap) => overlaps.reduce((total, one) => total + one[part], 0)
  const agreeing = sum('agreeing')
  if (agreeing === 0) return { f1: 0, precision: 0, recall: 0 }
  const precision = agreeing / (agreeing + sum('extra'))
  const recall = agreeing / (agreeing + sum('missing'))
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall }
}

/** Runs of four words and how often each stands; a shorter text is one run. */
function shingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  if (words.length === 0) return counts
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const shingle = words.slice(at, at + 4).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}
