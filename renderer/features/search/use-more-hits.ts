import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { Input, Output } from '../../../shared/contract.ts'
import type { SearchHit, SearchResult } from '../../../shared/domain/search.ts'
import { useClient } from '../../app/client.tsx'
import { callKey } from '../../app/use-call.ts'

/** Documents asked for each time that the end comes near. */
const MORE = 100

type Asked = Input<'search.query'> & { limit: number }

/** A result that grows: `first` answers `asked`, and `more` asks for what follows, however much there is. */
export function useMoreHits(
  asked: Asked,
  first: SearchResult | null,
): { result: SearchResult | null; more: () => void } {
  const client = useClient()
  const key = JSON.stringify(asked)
  const [wanted, setWanted] = useState({ of: key, pages: 0 })
  const pages = wanted.of === key && first ? wanted.pages : 0
  const { hits, busy } = useQueries({
    queries: Array.from({ length: pages }, (_, page) => {
      const input = { ...asked, offset: asked.limit + page * MORE, limit: MORE }
      return { queryKey: callKey('search.query', input), queryFn: () => client.call('search.query', input) }
    }),
    combine: joined,
  })
  const result = useMemo(
    () => first && (hits.length === 0 ? first : { ...first, hits: onceEach([...first.hits, ...hits]) }),
    [first, hits],
  )
  const isAll = !first || first.total <= asked.limit + pages * MORE
  const more = useCallback(() => {
    if (!isAll && !busy) setWanted({ of: key, pages: pages + 1 })
  }, [isAll, busy, key, pages])
  return { result, more }
}

const none: readonly SearchHit[] = []

function joined(answers: readonly { data?: Output<'search.query'> | undefined; isPending: boolean }[]) {
  const hits = answers.flatMap(({ data }) => data?.hits ?? [])
  return { hits: hits.length > 0 ? hits : none, busy: answers.some(({ isPending }) => isPending) }
}

/** What changed its place between two answers stands where it was first. */
function onceEach(hits: readonly SearchHit[]): SearchHit[] {
  return [...new Map(hits.toReversed().map(hit => [hit.id, hit])).values()].reverse()
}
