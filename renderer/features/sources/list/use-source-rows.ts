import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { Input, Output } from '../../../../shared/contract.ts'
import type { SourceKind, SourceRow } from '../../../../shared/domain/source.ts'
import { useClient } from '../../../app/client.tsx'
import { callKey, type Loaded, useCall } from '../../../app/use-call.ts'

export type Sort = NonNullable<Input<'sources.list'>['sort']>
export type Narrowing = Readonly<{ filter: string; kind: SourceKind | 'all'; sort: Sort }>

/** Rows fetched at a time. */
const PAGE = 200

export type SourceRows = Readonly<{
  /** Rows that pass the filter, and rows in the notebook. */
  total: number
  all: number
  /** Undefined while its page is on the way. */
  rowAt: (index: number) => SourceRow | undefined
}>

const pageInput = ({ filter, kind, sort }: Narrowing, page: number): Input<'sources.list'> => ({
  filter,
  kinds: kind === 'all' ? [] : [kind],
  sort,
  offset: page * PAGE,
  limit: PAGE,
})

export const pageOf = (index: number): number => Math.max(0, Math.floor(index / PAGE))

/** The list of sources, of which only the pages `from` to `to` are fetched, however long it is. */
export function useSourceRows(narrowing: Narrowing, from: number, to: number): Loaded<SourceRows> {
  const client = useClient()
  const head = useCall('sources.list', pageInput(narrowing, 0), { keep: true })
  const wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const pages = useQueries({
    queries: wanted.map(page => {
      const input = pageInput(narrowing, page)
      return {
        queryKey: callKey('sources.list', input),
        queryFn: () => client.call('sources.list', input),
        placeholderData: keepPreviousData<Output<'sources.list'>>,
      }
    }),
  })
  if (head.status !== 'ready') return head
  const { total, all, rows } = head.value
  const rowAt = (index: number) => {
    if (index < PAGE && index < rows.length) return rows[index]
    return pages[pageOf(index) - from]?.data?.rows[index % PAGE]
  }
  return { status: 'ready', value: { total, all, rowAt } }
}
