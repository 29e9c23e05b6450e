import type { Output, Parsed } from '../../../shared/contract.ts'
import type { Quote } from '../../../shared/domain/quote.ts'
import type { Source, SourceRow } from '../../../shared/domain/source.ts'
import { filterWords, fold } from '../../../shared/text/fold.ts'
import { countBy } from '../records/count-by.ts'

type ListRequest = Parsed<'sources.list'>

/** The rows of the list of sources: filtered, sorted, one page of them. Pure. */
export function listSources(
  sources: Iterable<Source>,
  quotes: Iterable<Quote>,
  { filter, kinds, sort, offset, limit }: ListRequest,
): Output<'sources.list'> {
  const everything = Array.from(sources)
  const words = filterWords(filter)
  const wanted = everything.filter(
    source =>
      (kinds.length === 0 || kinds.includes(source.kind)) &&
      words.every(word => fold(searchable(source)).includes(word)),
  )
  const quoteCounts = countBy(quotes, quote => quote.sourceId)
  const rows = wanted
    .sort(orders[sort])
    .slice(offset, offset + limit)
    .map(source => toRow(source, quoteCounts.get(source.id) ?? 0))
  return { total: wanted.length, all: everything.length, rows }
}

const searchable = ({ title, publisher, byline, tags }: Source) =>
  [title, publisher ?? '', ...byline, ...tags].join('\n')

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
const newestFirst = (a: Source, b: Source) => b.capturedAt - a.capturedAt || (a.id < b.id ? 1 : -1)

/** Each ends in the newest capture first, so that the order is always the same. Unknown dates and names come last. */
const orders: Readonly<Record<ListRequest['sort'], (a: Source, b: Source) => number>> = {
  captured: newestFirst,
  published: (a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '', 'en') || newestFirst(a, b),
  title: (a, b) => collator.compare(a.title, b.title) || newestFirst(a, b),
  publisher: (a, b) =>
    collator.compare(a.publisher ?? '\uffff', b.publisher ?? '\uffff') || newestFirst(a, b),
}

function toRow(source: Source, quoteCount: number): SourceRow {
  const { id, kind, title, publisher, publishedAt, language, capturedAt, snapshotCount, tags } = source
  return { id, kind, title, publisher, publishedAt, language, capturedAt, snapshotCount, tags, quoteCount }
}
