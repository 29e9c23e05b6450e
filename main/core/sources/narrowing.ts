import type { Person, Quote } from '../../../shared/domain/quote.ts'
import type { Source } from '../../../shared/domain/source.ts'
import type { SourceListing } from '../../../shared/domain/source-list.ts'
import { filterWords, foldOnce } from '../../../shared/text/fold.ts'

/** What a list of sources stands on. */
export type SourceShelf = Readonly<{
  sources: Iterable<Source>
  quotes: Iterable<Quote>
  people: ReadonlyMap<string, Person>
}>

/** What the quotes say of each source: how many there are, and who is quoted. */
export type Quoted = Readonly<{ count: number; people: ReadonlySet<string> }>
export type QuotedBySource = ReadonlyMap<string, Quoted>

export function quotedBySource(quotes: Iterable<Quote>): QuotedBySource {
  const found = new Map<string, { count: number; people: Set<string> }>()
  for (const { sourceId, speakerId } of quotes) {
    const known = found.get(sourceId) ?? { count: 0, people: new Set() }
    known.count += 1
    if (speakerId !== null) known.people.add(speakerId)
    found.set(sourceId, known)
  }
  return found
}

export const facetNames = ['kind', 'publisher', 'language', 'tag', 'person', 'quoted'] as const
export type FacetName = (typeof facetNames)[number]

/** One reason to leave a source out. Those of a facet are named by it, so that its counts can do without it. */
export type Test = Readonly<{ of: FacetName | 'words' | 'date'; passes: (source: Source) => boolean }>

/** The keys under which a source is counted; one that has none of the kind is counted under the empty key. */
export const keysOf: Readonly<
  Record<FacetName, (source: Source, quoted: QuotedBySource) => Iterable<string>>
> = {
  kind: source => [source.kind],
  publisher: source => [source.publisher ?? ''],
  language: source => [source.language ?? ''],
  tag: source => (source.tags.length > 0 ? new Set(source.tags) : ['']),
  person: (source, quoted) => quoted.get(source.id)?.people ?? [],
  quoted: (source, quoted) => [quoted.has(source.id) ? 'yes' : 'no'],
}

/** Only the tests that were asked for, the cheap ones first. */
export function testsOf(listing: SourceListing, quoted: QuotedBySource): Test[] {
  const { kinds, publisher, language, tag, person } = listing
  const words = filterWords(listing.filter)
  const tests: Test[] = []
  const add = (of: Test['of'], asked: boolean, passes: Test['passes']) => {
    if (asked) tests.push({ of, passes })
  }
  add('kind', kinds.length > 0, source => kinds.includes(source.kind))
  add('publisher', publisher !== null, source => (source.publisher ?? '') === publisher)
  add('language', language !== null, source => (source.language ?? '') === language)
  add('tag', tag !== null, ({ tags }) => (tag === '' ? tags.length === 0 : tags.includes(tag ?? '')))
  add('person', person !== null, ({ id }) => quoted.get(id)?.people.has(person ?? '') ?? false)
  add('quoted', listing.quoted !== null, ({ id }) => quoted.has(id) === listing.quoted)
  add('date', listing.from !== null || listing.to !== null, dateTest(listing))
  add('words', words.length > 0, source => {
    const text = foldedText(source)
    return words.every(word => text.includes(word))
  })
  return tests
}

/** Days of capture are those of this machine's clock; days of publication are as the source says them. */
function dateTest({ dateOf, from, to }: SourceListing): Test['passes'] {
  if (dateOf === 'captured') {
    const first = from === null ? 0 : startOf(from, 0)
    const end = to === null ? Number.POSITIVE_INFINITY : startOf(to, 1)
    return ({ capturedAt }) => capturedAt >= first && capturedAt < end
  }
  return ({ publishedAt }) => {
    if (publishedAt === null) return false
    const day = publishedAt.slice(0, 10)
    // "2024-03" is compared with as much of the day as it tells.
    const may = (limit: string | null, fits: (limit: string) => boolean) =>
      limit === null || fits(limit.slice(0, day.length))
    return may(from, limit => day >= limit) && may(to, limit => day <= limit)
  }
}

function startOf(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + later).getTime()
}

/** A source is another object once it is changed. */
const foldedText = foldOnce(({ title, publisher, byline, tags }: Source) =>
  [title, publisher ?? '', ...byline, ...tags].join('\n'),
)

/** Sources whose text is folded in one turn: about a millisecond. */
const AHEAD = 500

/**
 * Folds the text of all while nobody waits for it, a few in each turn, so that the first key typed into the filter of
 * a large notebook finds it done.
 */
export function foldAhead(sources: readonly Source[], from = 0): void {
  if (from >= sources.length) return
  setImmediate(() => {
    for (const source of sources.slice(from, from + AHEAD)) foldedText(source)
    foldAhead(sources, from + AHEAD)
  })
}
