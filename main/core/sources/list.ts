import type { Output, Parsed } from '../../../shared/contract.ts'
import type { Source, SourceRow } from '../../../shared/domain/source.ts'
import type { SourceListing, SourceSort } from '../../../shared/domain/source-list.ts'
import { fold } from '../../../shared/text/fold.ts'
import { countFacets } from './facets.ts'
import { type QuotedBySource, quotedBySource, type SourceShelf, testsOf } from './narrowing.ts'

/** The sources that pass a listing, and all there are, in its order; and what the quotes say of them. */
export type Lines = Readonly<{ lines: readonly Source[]; all: readonly Source[]; quoted: QuotedBySource }>

/** All rows of the list, in order. Pure. */
export function linesOf(shelf: SourceShelf, listing: SourceListing): Lines {
  const quoted = quotedBySource(shelf.quotes)
  const all = inOrder(shelf.sources, listing, quoted)
  return { lines: narrow(all, listing, quoted), all, quoted }
}

/** One page of the list, with the counts of its facets where they are asked for. Pure. */
export function listSources(
  shelf: SourceShelf,
  request: Parsed<'sources.list'>,
  { lines, all, quoted } = linesOf(shelf, request),
): Output<'sources.list'> {
  const { offset, limit } = request
  return {
    total: lines.length,
    all: all.length,
    rows: lines.slice(offset, offset + limit).map(source => toRow(source, quoted.get(source.id)?.count ?? 0)),
    facets: request.facets ? countFacets(all, testsOf(request, quoted), quoted, shelf.people) : null,
  }
}

/** The row of one source, or the next after `row`, and around, whose title begins so; -1 when there is none. */
export function locate(lines: readonly Source[], wanted: Parsed<'sources.locate'>['wanted']): number {
  if ('id' in wanted) return lines.findIndex(({ id }) => id === wanted.id)
  const start = folded(wanted.begins)
  for (let step = 0; step < lines.length; step++) {
    const index = (wanted.row + step) % lines.length
    if (folded(lines[index]?.title ?? '').startsWith(start)) return index
  }
  return -1
}

/** Quotation marks and dashes in front of a title are no letters that one would type. */
const folded = (title: string) => fold(title).replace(/^[\p{P}\p{S}\s]+/u, '')

/** Those that pass a listing, in their order. Pure. */
export function narrow(
  sources: readonly Source[],
  listing: SourceListing,
  quoted: QuotedBySource,
): readonly Source[] {
  const tests = testsOf(listing, quoted)
  if (tests.length === 0) return sources
  return sources.filter(source => tests.every(({ passes }) => passes(source)))
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
const newestFirst = (a: Source, b: Source) => b.capturedAt - a.capturedAt || (a.id < b.id ? 1 : -1)

type Order = Readonly<{
  compare: (a: Source, b: Source, quoted: QuotedBySource) => number
  /** Those come last, in either direction. */
  unknown?: (source: Source) => boolean
}>
const falling = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)
const orders: Readonly<Record<SourceSort, Order>> = {
  captured: { compare: (a, b) => b.capturedAt - a.capturedAt },
  published: {
    compare: (a, b) => falling(a.publishedAt ?? '', b.publishedAt ?? ''),
    unknown: source => source.publishedAt === null,
  },
  title: { compare: (a, b) => collator.compare(a.title, b.title) },
  publisher: {
    compare: (a, b) => collator.compare(a.publisher ?? '', b.publisher ?? ''),
    unknown: source => source.publisher === null,
  },
  kind: { compare: (a, b) => falling(b.kind, a.kind) },
  language: {
    compare: (a, b) => falling(b.language ?? '', a.language ?? ''),
    unknown: source => source.language === null,
  },
  quotes: {
    compare: (a, b, quoted) => (quoted.get(b.id)?.count ?? 0) - (quoted.get(a.id)?.count ?? 0),
  },
}

/** Ties come in the order of capture, the newest first, so that the order is always the same. Pure. */
export function inOrder(
  sources: Iterable<Source>,
  { sort, reversed }: Pick<SourceListing, 'sort' | 'reversed'>,
  quoted: QuotedBySource,
): Source[] {
  const { compare, unknown } = orders[sort]
  const way = reversed ? -1 : 1
  return Array.from(sources).sort((a, b) => {
    const missing = unknown ? Number(unknown(a)) - Number(unknown(b)) : 0
    return missing || way * compare(a, b, quoted) || newestFirst(a, b)
  })
}

function toRow(source: Source, quoteCount: number): SourceRow {
  const { id, revision, kind, title, publisher, publishedAt, language, capturedAt, snapshotCount, tags } =
    source
  return {
    id,
    revision,
    kind,
    title,
    publisher,
    publishedAt,
    language,
    capturedAt,
    snapshotCount,
    tags,
    quoteCount,
  }
}
