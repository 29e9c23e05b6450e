import type { SourceListing } from '../../../shared/domain/source-list.ts'
import type { Session } from '../session.ts'
import { type Lines, linesOf } from './list.ts'
import type { SourceShelf } from './narrowing.ts'

type Shelves = Pick<Session, 'sources' | 'quotes' | 'people'>

/**
 * Answers the lines of a listing, and keeps those of the last one until a source or quote changes: scrolling asks for
 * page after page of the same, and to order 50,000 anew for each costs more than a frame.
 */
export function keepLines(): (shelves: Shelves, listing: SourceListing) => Lines {
  let kept: { shelves: Shelves; key: string; lines: Lines } | null = null
  return (shelves, listing) => {
    const key = JSON.stringify([shelves.sources.version(), shelves.quotes.version(), listing])
    if (kept?.shelves !== shelves || kept.key !== key) {
      kept = { shelves, key, lines: linesOf(shelfOf(shelves), listing) }
    }
    return kept.lines
  }
}

export const shelfOf = ({ sources, quotes, people }: Shelves): SourceShelf => ({
  sources: sources.all().values(),
  quotes: quotes.all().values(),
  people: people.all(),
})
