import type { Range } from '../../../shared/domain/ids.ts'
import { checkStates, type Person, type Quote } from '../../../shared/domain/quote.ts'
import type { QuoteFacets, QuoteGroup, QuoteListing } from '../../../shared/domain/quote-list.ts'
import type { Source } from '../../../shared/domain/source.ts'
import { mayBeShown, termsKinds, termsLabels } from '../../../shared/domain/terms.ts'
import { filterWords, foldOnce, placesOf } from '../../../shared/text/fold.ts'

/** What a list of quotes stands on. */
export type QuoteShelf = Readonly<{
  quotes: Iterable<Quote>
  people: ReadonlyMap<string, Person>
  sources: ReadonlyMap<string, Source>
}>

export type ListedQuotes = Readonly<{
  all: number
  total: number
  /** In order, gathered; a quote stands under each of its tags. */
  lines: readonly Quote[]
  groups: QuoteGroup[]
  facets: QuoteFacets
}>

/** Narrows, gathers and orders; counts what each further narrowing would leave. Pure, one pass over the quotes. */
export function listQuotes(shelf: QuoteShelf, listing: QuoteListing): ListedQuotes {
  const passing: Quote[] = []
  const tally = createTally()
  const tests = testsOf(shelf, listing)
  let all = 0
  for (const quote of shelf.quotes) {
    all += 1
    const failed = tests.filter(({ passes }) => !passes(quote))
    if (failed.length === 0) passing.push(quote)
    // A quote that only one facet keeps out is what choosing another value of that facet would bring in.
    if (failed.length === 0) for (const name of facetNames) tally.add(name, quote)
    else if (failed.length === 1 && failed[0]?.name !== 'words') tally.add(failed[0]?.name, quote)
  }
  const { lines, groups } = gather(passing, shelf, listing)
  return { all, total: passing.length, lines, groups, facets: tally.facets(shelf, listing) }
}

/** Where the filter's words stand in the words of a quote; nowhere where they are covered. */
export const highlightsOf = (quote: Quote, words: string): Range[] =>
  mayBeShown(quote.terms) ? placesOf(quote.anchor.exact, filterWords(words)) : []

const facetNames = ['person', 'source', 'tag', 'terms', 'checkState'] as const
type Facet = (typeof facetNames)[number]

function testsOf({ people, sources }: QuoteShelf, listing: QuoteListing) {
  const { person, source, tag, terms, checkState } = listing
  const words = filterWords(listing.words)
  const tests: { name: Facet | 'words'; passes: (quote: Quote) => boolean }[] = []
  const add = (name: Facet | 'words', asked: boolean, passes: (quote: Quote) => boolean) => {
    if (asked) tests.push({ name, passes })
  }
  add('person', person !== null, quote => (quote.speakerId ?? '') === person)
  add('source', source !== null, quote => quote.sourceId === source)
  add('tag', tag !== null, quote => (tag === '' ? quote.tags.length === 0 : quote.tags.includes(tag ?? '')))
  add('terms', terms !== null, quote => quote.terms === terms)
  add('checkState', checkState !== null, quote => quote.checkState === checkState)
  add('words', words.length > 0, quote => {
    const speaker = people.get(quote.speakerId ?? '')
    const origin = sources.get(quote.sourceId)
    return words.every(
      word =>
        quoteText(quote).includes(word) ||
        (speaker && personText(speaker).includes(word)) ||
        (origin && sourceText(origin).includes(word)),
    )
  })
  return tests
}

// Each is another object once it is changed. No word of a filter goes over the end of one.
const quoteText = foldOnce(({ anchor, comment, tags }: Quote) => [anchor.exact, comment, ...tags].join('\n'))
const personText = foldOnce(({ name, aliases }: Person) => [name, ...aliases].join('\n'))
const sourceText = foldOnce(({ title, publisher }: Source) => [title, publisher ?? ''].join('\n'))

const keysOf: Readonly<Record<Facet, (quote: Quote) => readonly string[]>> = {
  person: quote => [quote.speakerId ?? ''],
  source: quote => [quote.sourceId],
  tag: quote => (quote.tags.length > 0 ? quote.tags : ['']),
  terms: quote => [quote.terms],
  checkState: quote => [quote.checkState],
}

function createTally() {
  const counts: Readonly<Record<Facet, Map<string, number>>> = {
    person: new Map(),
    source: new Map(),
    tag: new Map(),
    terms: new Map(),
    checkState: new Map(),
  }
  /** What is chosen stands there also with nothing to it, so that it can be taken back. */
  const listed = (
    name: 'person' | 'source' | 'tag',
    shelf: QuoteShelf,
    { [name]: chosen }: QuoteListing,
  ): QuoteGroup[] => {
    const entries = new Map(chosen === null ? [] : [[chosen, 0]])
    for (const [key, count] of counts[name]) entries.set(key, count)
    return Array.from(entries, ([key, count]) => ({ key, label: labelOf(name, key, shelf), count })).sort(
      (a, b) => b.count - a.count || collator.compare(a.label, b.label),
    )
  }
  const each = <K extends string>(name: Facet, keys: readonly K[]) =>
    Object.fromEntries(keys.map(key => [key, counts[name].get(key) ?? 0])) as Record<K, number>
  return {
    add(name: Facet | 'words' | undefined, quote: Quote) {
      if (name === undefined || name === 'words') return
      for (const key of keysOf[name](quote)) counts[name].set(key, (counts[name].get(key) ?? 0) + 1)
    },
    facets: (shelf: QuoteShelf, listing: QuoteListing): QuoteFacets => ({
      person: listed('person', shelf, listing),
      source: listed('source', shelf, listing),
      tag: listed('tag', shelf, listing),
      terms: each('terms', termsKinds),
      checkState: each('checkState', checkStates),
    }),
  }
}

/** The name of a group; empty for those without a speaker or tag. */
function labelOf(group: Exclude<QuoteListing['group'], 'none'>, key: string, shelf: QuoteShelf): string {
  if (group === 'person') return shelf.people.get(key)?.name ?? ''
  if (group === 'source') return shelf.sources.get(key)?.title ?? ''
  return group === 'terms' ? (termsLabels[key as keyof typeof termsLabels] ?? key) : key
}

function gather(quotes: Quote[], shelf: QuoteShelf, { group, order }: QuoteListing) {
  const saidAt = (quote: Quote) => saidOn(quote, shelf.sources.get(quote.sourceId))
  const byTime: Readonly<Record<QuoteListing['order'], (a: Quote, b: Quote) => number>> = {
    made: (a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1),
    said: (a, b) => compare(saidAt(a), saidAt(b)) || inText(a, b),
    'said-newest': (a, b) => compare(saidAt(b), saidAt(a)) || inText(a, b),
  }
  quotes.sort(group === 'source' ? inText : byTime[order])
  if (group === 'none') return { lines: quotes, groups: [] }
  const gathered = new Map<string, Quote[]>()
  for (const quote of quotes) {
    for (const key of keysOf[group](quote)) {
      const known = gathered.get(key)
      if (known) known.push(quote)
      else gathered.set(key, [quote])
    }
  }
  const groups = Array.from(gathered.keys(), key => ({ key, label: labelOf(group, key, shelf) }))
  const rank = (key: string) => termsKinds.indexOf(key as (typeof termsKinds)[number])
  // Those without a speaker or tag come last; terms from the widest to the narrowest.
  groups.sort((a, b) =>
    group === 'terms'
      ? rank(a.key) - rank(b.key)
      : Number(a.key === '') - Number(b.key === '') || collator.compare(a.label, b.label),
  )
  return {
    lines: groups.flatMap(({ key }) => gathered.get(key) ?? []),
    groups: groups.map(entry => ({ ...entry, count: gathered.get(entry.key)?.length ?? 0 })),
  }
}

/** When it was said, as far as the source tells: its publication, else its capture. ISO 8601, so that it sorts. */
const saidOn = (quote: Quote, source: Source | undefined): string =>
  source?.publishedAt ?? new Date(quote.capturedAt).toISOString()

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const inText = (a: Quote, b: Quote) =>
  compare(a.sourceId, b.sourceId) ||
  a.capturedAt - b.capturedAt ||
  a.anchor.start - b.anchor.start ||
  compare(a.id, b.id)
const collator = new Intl.Collator(undefined, { numeric: true })
