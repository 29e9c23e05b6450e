import { useEffect, useMemo, useState } from 'react'
import type { QuoteView } from '../../../../shared/domain/quote.ts'
import type { SearchResult } from '../../../../shared/domain/search.ts'
import { useCall } from '../../../app/use-call.ts'
import { countsOf, type Evidence, evidenceOf, kindsOf, type Tab } from './evidence.ts'

/** A pause in typing after which the search is asked, in ms. */
const PAUSE = 80
/** Cards shown at the most: the pane is for picking. */
const CARDS = 60

export type EvidenceState = Readonly<{
  items: readonly Evidence[]
  /** Null before anything was searched for. */
  counts: Readonly<Record<Tab, number>> | null
  /** What is wrong with the query, or with the core. The items before it stay. */
  error: unknown
  /** Whether the items answer what stands in the box now. Until then nothing may be inserted from them by Enter. */
  current: boolean
}>

/** The latest quotes while nothing is searched for, otherwise what the search finds. */
export function useEvidence(query: string, tab: Tab): EvidenceState {
  const asked = useSettled(query.trim(), PAUSE)
  const searching = asked !== ''
  const latest = useCall('quotes.list', { limit: 1000 }, { when: !searching })
  const found = useCall(
    'search.query',
    { query: asked, kinds: kindsOf(tab), limit: CARDS },
    { when: searching },
  )
  const result = found.status === 'ready' ? found.value : null
  const ids = useMemo(
    () => (result?.hits ?? []).filter(hit => hit.kind === 'quote').map(hit => hit.id),
    [result],
  )
  const views = useCall('quotes.list', { ids, limit: 1000 }, { when: searching && ids.length > 0 })

  const quotes = searching ? views : latest
  const ready = quotes.status === 'ready' || (searching && ids.length === 0)
  const known = quotes.status === 'ready' ? quotes.value.quotes : none
  const items = useMemo(() => {
    if (!ready || (searching && result === null)) return null
    return searching ? foundItems(result, known) : tab === 'all' || tab === 'quote' ? newestFirst(known) : []
  }, [ready, searching, result, known, tab])

  // What stood stays until its successor is whole, so that the list does not blink at each keystroke.
  const [last, setLast] = useState<{ items: readonly Evidence[]; result: SearchResult | null }>({
    items: [],
    result,
  })
  if (items !== null && last.items !== items) setLast({ items, result })

  const failed = [found, quotes].find(state => state.status === 'failed')
  return {
    items: items ?? last.items,
    counts: searching ? countsOf(result ?? last.result) : null,
    error: failed ? failed.error : null,
    current: items !== null && asked === query.trim(),
  }
}

const none: readonly QuoteView[] = []

const foundItems = (result: SearchResult | null, quotes: readonly QuoteView[]): Evidence[] =>
  evidenceOf(result?.hits ?? [], new Map(quotes.map(quote => [quote.id, quote])))

const newestFirst = (quotes: readonly QuoteView[]): Evidence[] =>
  quotes
    .toSorted((a, b) => b.createdAt - a.createdAt)
    .slice(0, CARDS)
    .map(quote => ({ kind: 'quote', key: quote.id, quote, highlights: [] }))

/** A value once it has stood still this long, in ms. */
function useSettled(value: string, ms: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
