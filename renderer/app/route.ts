import type { Range } from '../../shared/domain/ids.ts'
import type { QuoteListing } from '../../shared/domain/quote-list.ts'
import type { SourceListing } from '../../shared/domain/source-list.ts'

/**
 * Where one is. Ids and positions stand in the address, so that reload and Back work; **words do not**: a browser
 * keeps addresses in its history, unsealed. The words of a search live in memory only (see router.ts).
 */
export type SourcesRoute = Readonly<{
  place: 'sources'
  id: string | null
  /** An older snapshot than the latest. */
  snapshot: string | null
  /** The quote to land on. */
  quote: string | null
  /** The passage to land on. */
  range: Range | null
  /** What was searched for: every hit is lit. */
  query: string
  /** What narrows and orders the list. It has words, and stays in memory. */
  listing: SourceListing
}>
/** `id` is the quote that the keys are on. What narrows the list has words, and stays in memory. */
export type QuotesRoute = Readonly<{ place: 'quotes'; id: string | null; listing: QuoteListing }>
export type PeopleRoute = Readonly<{ place: 'people'; id: string | null }>
/** `range`: the stretch of its text to land on. */
export type DraftsRoute = Readonly<{
  place: 'drafts'
  id: string | null
  query: string
  range: Range | null
}>
export type NotesRoute = Readonly<{ place: 'notes'; id: string | null; query: string }>
/** `id` is the draft, `claim` the claim that the keys are on. */
export type ReviewRoute = Readonly<{ place: 'review'; id: string | null; claim: string | null }>
export type ActivityRoute = Readonly<{ place: 'activity' }>
export type SearchRoute = Readonly<{ place: 'search'; query: string }>
export type Route =
  | SourcesRoute
  | QuotesRoute
  | PeopleRoute
  | NotesRoute
  | ActivityRoute
  | DraftsRoute
  | ReviewRoute
  | SearchRoute
export type Place = Route['place']

/** Every source, the newest capture first. */
export const everySource: SourceListing = {
  filter: '',
  kinds: [],
  publisher: null,
  language: null,
  tag: null,
  person: null,
  quoted: null,
  dateOf: 'captured',
  from: null,
  to: null,
  sort: 'captured',
  reversed: false,
}
export const sourcesRoute = (to: Partial<Omit<SourcesRoute, 'place'>> = {}): SourcesRoute => ({
  place: 'sources',
  id: null,
  snapshot: null,
  quote: null,
  range: null,
  query: '',
  listing: everySource,
  ...to,
})
/** Every quote, the newest first. */
export const everyQuote: QuoteListing = {
  words: '',
  person: null,
  source: null,
  tag: null,
  terms: null,
  checkState: null,
  group: 'none',
  order: 'made',
}
export const quotesRoute = (id: string | null = null, listing = everyQuote): QuotesRoute => ({
  place: 'quotes',
  id,
  listing,
})
export const peopleRoute = (id: string | null = null): PeopleRoute => ({ place: 'people', id })
export const draftsRoute = (
  id: string | null = null,
  query = '',
  range: Range | null = null,
): DraftsRoute => ({ place: 'drafts', id, query, range })
export const reviewRoute = (id: string | null = null, claim: string | null = null): ReviewRoute => ({
  place: 'review',
  id,
  claim,
})
export const notesRoute = (id: string | null = null, query = ''): NotesRoute => ({
  place: 'notes',
  id,
  query,
})
export const activityRoute = (): ActivityRoute => ({ place: 'activity' })
export const searchRoute = (query = ''): SearchRoute => ({ place: 'search', query })

/** The address of a route, without its words: "#/sources/0190…?quote=0190…&range=120-164". */
export function toHash(route: Route): string {
  if (route.place === 'search' || route.place === 'activity') return `#/${route.place}`
  const path = route.id === null ? `#/${route.place}` : `#/${route.place}/${route.id}`
  const terms = new URLSearchParams()
  if (route.place === 'review' && route.claim) terms.set('claim', route.claim)
  if (route.place === 'sources' && route.snapshot) terms.set('snapshot', route.snapshot)
  if (route.place === 'sources' && route.quote) terms.set('quote', route.quote)
  if ((route.place === 'sources' || route.place === 'drafts') && route.range) {
    terms.set('range', route.range.join('-'))
  }
  const tail = terms.toString()
  return tail ? `${path}?${tail}` : path
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const asId = (value: string | null | undefined): string | null => (value && uuid.test(value) ? value : null)

/** The route of an address, however broken: what is not understood is left out, and without a place it is Sources. */
export function fromHash(hash: string): Route {
  const [path = '', tail = ''] = hash.replace(/^#\/?/, '').split('?')
  const [place, id] = path.split('/')
  if (place === 'search') return searchRoute()
  if (place === 'activity') return activityRoute()
  if (place === 'notes') return notesRoute(asId(id))
  if (place === 'quotes') return quotesRoute(asId(id))
  if (place === 'people') return peopleRoute(asId(id))
  const terms = new URLSearchParams(tail)
  if (place === 'drafts') return draftsRoute(asId(id), '', asRange(terms.get('range')))
  if (place === 'review') return reviewRoute(asId(id), asId(terms.get('claim')))
  return sourcesRoute({
    id: asId(id),
    snapshot: asId(terms.get('snapshot')),
    quote: asId(terms.get('quote')),
    range: asRange(terms.get('range')),
  })
}

function asRange(value: string | null): Range | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? '')
  if (!match) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end ? [start, end] : null
}
