import { useMemo } from 'react'
import type { Range } from '../../../../shared/domain/ids.ts'
import type { QuoteView } from '../../../../shared/domain/quote.ts'
import type { Snapshot, SnapshotSummary, Source } from '../../../../shared/domain/source.ts'
import type { SourcesRoute } from '../../../app/route.ts'
import { type Loaded, useCall } from '../../../app/use-call.ts'

/** A source as it is open: one of its snapshots, and everything that is marked in it. */
export type Opened = Readonly<{
  source: Source
  snapshots: readonly SnapshotSummary[]
  snapshot: Snapshot
  /** All of the source, in the order of the text; those of other snapshots after those of this one. */
  quotes: readonly QuoteView[]
  selected: QuoteView | null
  /** Where what was searched for stands. */
  hits: readonly Range[]
}>

const noQuotes: readonly QuoteView[] = []
const noHits: readonly Range[] = []

/** Reads what the route names. A quote in another snapshot opens that snapshot. */
export function useOpened(route: SourcesRoute, id: string): Loaded<Opened> {
  const got = useCall('sources.get', { id })
  const listed = useCall('quotes.list', { sourceId: id, limit: 1000 })
  const quotes = listed.status === 'ready' ? listed.value.quotes : noQuotes
  const selected = quotes.find(quote => quote.id === route.quote) ?? null
  const latest = got.status === 'ready' ? got.value.source.latestSnapshotId : ''
  const snapshotId = route.snapshot ?? selected?.snapshotId ?? latest
  const waits = route.quote !== null && listed.status === 'loading'
  const read = useCall(
    'snapshots.get',
    { id: snapshotId },
    { when: snapshotId !== '' && !waits, immutable: true, keep: true },
  )
  // What search knows of a source is its latest snapshot's text.
  const lit = useCall(
    'search.highlights',
    { query: route.query, id },
    { when: route.query !== '' && snapshotId === latest && latest !== '' },
  )
  const hits = lit.status === 'ready' ? lit.value.highlights : noHits
  const ordered = useMemo(
    () =>
      quotes.toSorted(
        (a, b) =>
          Number(a.snapshotId !== snapshotId) - Number(b.snapshotId !== snapshotId) ||
          a.anchor.start - b.anchor.start,
      ),
    [quotes, snapshotId],
  )
  if (got.status !== 'ready') return got
  if (listed.status === 'failed') return listed
  if (read.status !== 'ready') return read
  // What stood before is kept while another text loads, but never under another source's name.
  if (read.value.id !== snapshotId || read.value.sourceId !== id) return { status: 'loading' }
  const { source, snapshots } = got.value
  return {
    status: 'ready',
    value: { source, snapshots, snapshot: read.value, quotes: ordered, selected, hits },
  }
}
