import type { Source } from '../../../shared/domain/source.ts'
import type { SourceListing } from '../../../shared/domain/source-list.ts'
import { filterWords } from '../../../shared/text/fold.ts'
import type { Session } from '../session.ts'
import { inOrder, type Lines, narrow } from './list.ts'
import { foldAhead, type QuotedBySource, quotedBySource, type SourceShelf } from './narrowing.ts'

type Shelves = Pick<Session, 'sources' | 'quotes' | 'people'>

/** Everything in one order, as the records are in one version; and the last listing of it. */
type Kept = Readonly<{
  shelves: Shelves
  key: string
  quoted: QuotedBySource
  ordered: readonly Source[]
}>

/**
 * Answers the lines of a listing. Everything in its order is kept until a source or quote changes or another order is
 * asked for, so that a key typed into the filter orders nothing; and so are the last lines, because scrolling asks for
 * page after page of the same, and the next letter finds among those that the letters before it found.
 */
export function keepLines(): (shelves: Shelves, listing: SourceListing) => Lines {
  let kept: Kept | null = null
  let last: { of: Kept; listing: SourceListing; lines: readonly Source[] } | null = null
  return (shelves, listing) => {
    const { sort, reversed } = listing
    const key = JSON.stringify([shelves.sources.version(), shelves.quotes.version(), sort, reversed])
    if (kept?.shelves !== shelves || kept.key !== key) {
      const { sources, quotes } = shelfOf(shelves)
      const quoted = quotedBySource(quotes)
      kept = { shelves, key, quoted, ordered: inOrder(sources, listing, quoted) }
      foldAhead(kept.ordered)
    }
    const before = last?.of === kept && goesOn(last.listing, listing) ? last : null
    const isSame = before?.listing.filter === listing.filter
    const lines = isSame ? before.lines : narrow(before?.lines ?? kept.ordered, listing, kept.quoted)
    last = { of: kept, listing, lines }
    return { lines, all: kept.ordered, quoted: kept.quoted }
  }
}

/** Whether a listing finds nothing but what the one before it found: all is the same but for letters typed on. */
function goesOn({ filter: typed, ...before }: SourceListing, { filter, ...now }: SourceListing): boolean {
  const wanted = filterWords(filter)
  return (
    JSON.stringify(before) === JSON.stringify(now) &&
    filterWords(typed).every(word => wanted.some(next => next.includes(word)))
  )
}

export const shelfOf = ({ sources, quotes, people }: Shelves): SourceShelf => ({
  sources: sources.all().values(),
  quotes: quotes.all().values(),
  people: people.all(),
})
