import type { LiveSegment } from '../packed/live-segment.ts'

/** A tier holds segments within a factor of four; when it holds four, they become one. */
const TIER = 4

/**
 * Which segments to make into one; none when all is well. A segment is merged with all of its tier, or alone when
 * more than half of it has been removed. Work per document is logarithmic.
 */
export function chooseMerge(segments: readonly LiveSegment[]): LiveSegment[] {
  const hollow = segments.find(({ count, segment }) => count * 2 < segment.size)
  if (hollow) return [hollow]
  const tiers = Map.groupBy(segments, ({ count }) => Math.floor(Math.log(count) / Math.log(TIER)))
  for (const tier of [...tiers.keys()].toSorted((a, b) => a - b)) {
    const members = tiers.get(tier) ?? []
    if (members.length >= TIER) return members
  }
  return []
}
