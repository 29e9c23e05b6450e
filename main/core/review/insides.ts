import type { PlacedCitation, PlacedQuote } from '../../../shared/draft/places.ts'
import type { Present, PresentClaim } from './present.ts'

/** What stands in a claim. */
export type Inside = { quotes: PlacedQuote[]; citations: PlacedCitation[] }
export const noInside: Inside = { quotes: [], citations: [] }

/** The live quotes and citations of each claim. A citation after the stop belongs to what stands before it. */
export function insidesOf({ places, claims }: Present): Inside[] {
  const insides = claims.map((): Inside => ({ quotes: [], citations: [] }))
  let at = 0
  for (const quote of places.quotes) {
    while (at < claims.length && claims[at]!.range[1] <= quote.range[0]) at += 1
    for (let over = at; over < claims.length && claims[over]!.range[0] < quote.range[1]; over += 1)
      insides[over]!.quotes.push(quote)
  }
  at = 0
  for (const citation of places.citations) {
    while (at + 1 < claims.length && claims[at + 1]!.range[0] < citation.at) at += 1
    const own = [at, at + 1].find(index => claims[index]?.block === citation.block)
    if (own !== undefined) insides[own]?.citations.push(citation)
  }
  return insides
}

/** A claim with what stands in it, for acts on it. */
export function insideOf(present: Present, { id }: PresentClaim): Inside {
  return insidesOf(present)[present.claims.findIndex(claim => claim.id === id)] ?? noInside
}
