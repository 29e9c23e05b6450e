import type { Segment } from './segment.ts'

/** A tier holds segments within a factor of four; when it holds four, they become one. */
const TIER = 4

/**
 * Which segments to make into one; none when all is well. Sizes are in documents present: a segment is merged with
 * others of its tier, or alone when more than half of it has been removed. Work per document is logarithmic.
 */
export function chooseMerge(
  sizes: readonly { readonly segment: Segment; readonly live: number }[],
  largest: number,
): Segment[] {
  const hollow = sizes.find(({ segment, live }) => live * 2 < segment.ids.length)
  if (hollow) return [hollow.segment]
  const tiers = Map.groupBy(
    sizes.filter(({ live }) => live * 2 <= largest),
    ({ live }) => Math.floor(Math.log(live) / Math.log(TIER)),
  )
  for (const tier of [...tiers.keys()].toSorted((a, b) => a - b)) {
    const members = tiers.get(tier) ?? []
    if (members.length < TIER) continue
    const chosen: Segment[] = []
    let total = 0
    for (const { segment, live } of members) {
      if (total + live > largest) break
      chosen.push(segment)
      total += live
    }
    if (chosen.length > 1) return chosen
  }
  return []
}
