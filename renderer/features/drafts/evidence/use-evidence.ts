import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useCall } from '../../../app/use-call.ts'
import { countsOf, type Evidence, evidenceOf, kindsOf, type Tab } from './evidence.ts'

/** A pause in typing after which the search is asked, in ms. */
const PAUSE = 80

export type EvidenceState = Readonly<{
  items: readonly Evidence[]
  /** Null before anything was searched for. */
  counts: Readonly<Record<Tab, number>> | null
  /** What is wrong with the query, or with the core. The items before it stay. */
  error: unknown
  waiting: boolean
}>

/** The latest quotes while nothing is searched for, otherwise what the search finds. */
export function useEvidence(query: string, tab: Tab): EvidenceState {
  const asked = useSettled(query.trim(), PAUSE)
  const searching = asked !== ''
  const latest = useCall('quotes.list', { limit: 1000 }, { when: !searching })
  const result = useCall(
    'search.query',
    { query: asked, kinds: kindsOf(tab), limit: 60 },
    { when: searching, keep: true },
  )
  const [last, setLast] = useState(result)
  if (
    result.status === 'ready' &&
    result !== last &&
    (last.status !== 'ready' || last.value !== result.value)
  )
    setLast(result)

  const found = useMemo(() => (last.status === 'ready' ? last.value : null), [last])
  const ids = useMemo(
    () => (found?.hits ?? []).filter(hit => hit.kind === 'quote').map(hit => hit.id),
    [found],
  )
  const views = useCall(
    'quotes.list',
    { ids, limit: 1000 },
    { when: searching && ids.length > 0, keep: true },
  )

  const items = useMemo(() => {
    if (!searching) {
      if (latest.status !== 'ready' || (tab !== 'all' && tab !== 'quote')) return []
      const newest = latest.value.quotes.toSorted((a, b) => b.createdAt - a.createdAt).slice(0, 60)
      return newest.map((quote): Evidence => ({ kind: 'quote', key: quote.id, quote, highlights: [] }))
    }
    const known = new Map(views.status === 'ready' ? views.value.quotes.map(quote => [quote.id, quote]) : [])
    return evidenceOf(found?.hits ?? [], known)
  }, [searching, latest, found, views, tab])

  const source = searching ? result : latest
  return {
    items: useDeferredValue(items),
    counts: searching && found ? countsOf(found) : null,
    error: source.status === 'failed' ? source.error : null,
    waiting: source.status === 'loading',
  }
}

/** A value once it has stood still this long, in ms. */
function useSettled(value: string, ms: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
