import { type Terms, termsKinds } from '../../../shared/domain/terms.ts'

/** A quote as the reader marks it: offsets in the snapshot's text. */
export type MarkedQuote = Readonly<{ id: string; start: number; end: number; terms: Terms }>

/** A stretch of one block under the same quotes: none, one, or several that overlap. */
export type Segment = Readonly<{
  start: number
  end: number
  /** Shortest first: the first is the one that a click means. */
  quotes: readonly string[]
  /** The narrowest of the terms of these quotes: where quotes overlap, it is what holds. */
  terms: Terms | null
  /** The terms of the quote that begins here, the narrowest of several: its sign stands in the gutter once. */
  begins: Terms | null
}>

/** Cuts a block at every end of a quote. The segments cover the block; an empty block has none. */
export function segmentsOf(
  block: Readonly<{ start: number; end: number }>,
  quotes: readonly MarkedQuote[],
): Segment[] {
  const here = quotes.filter(quote => quote.start < block.end && quote.end > block.start)
  const cuts = new Set([block.start, block.end])
  for (const quote of here) {
    cuts.add(Math.max(quote.start, block.start))
    cuts.add(Math.min(quote.end, block.end))
  }
  const ends = [...cuts].sort((a, b) => a - b)
  const shortestFirst = here.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? block.start
    const over = shortestFirst.filter(quote => quote.start <= start && quote.end >= end)
    return {
      start,
      end,
      quotes: over.map(quote => quote.id),
      terms: narrowest(over.map(quote => quote.terms)),
      begins: narrowest(over.filter(quote => quote.start === start).map(quote => quote.terms)),
    }
  })
}

const narrowest = (terms: readonly Terms[]): Terms | null => {
  const rank = Math.max(...terms.map(each => termsKinds.indexOf(each)))
  return termsKinds[rank] ?? null
}
