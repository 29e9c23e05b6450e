import type { Segment } from './segments.ts'

export type PageSegments = {
  readonly number: number
  readonly height: number
  readonly segments: readonly Segment[]
}

/** Share of a page's height, at the top and at the bottom, in which running heads and page numbers stand. */
const MARGIN = 0.11
/** So many pages must repeat a line for it to be a running head, or half of them. */
const PAGES = 3

/** The lines that repeat in the margins of pages but for their numbers, and bare page numbers. */
export function runningHeads(pages: readonly PageSegments[]): ReadonlySet<Segment> {
  const places = new Map<string, Segment[]>()
  const heads = new Set<Segment>()
  for (const { segments, height } of pages)
    for (const segment of segments) {
      const inMargin = segment.y > height * (1 - MARGIN) || segment.y < height * MARGIN
      if (!inMargin || segment.text.length > 120) continue
      if (isPageNumber(segment.text) && pages.length > 1) heads.add(segment)
      const key = `${Math.round(segment.y / 4)} ${segment.text.replace(/\p{N}+/gu, '#')}`
      places.set(key, [...(places.get(key) ?? []), segment])
    }
  const enough = Math.min(PAGES, Math.max(2, Math.ceil(pages.length / 2)))
  for (const same of places.values())
    if (same.length >= enough) for (const segment of same) heads.add(segment)
  return heads
}

const isPageNumber = (text: string): boolean =>
  /^[-–—]?\s*(?:(?:page|p\.|seite|стр\.|бет|página|pág\.)\s*)?(?:\p{N}{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|de|из|sur)\s*\p{N}{1,4})?\s*[-–—]?$/iu.test(
    text,
  )
