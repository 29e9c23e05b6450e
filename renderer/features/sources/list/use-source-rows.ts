import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { Input, Output } from '../../../../shared/contract.ts'
import type { SourceRow } from '../../../../shared/domain/source.ts'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { useClient } from '../../../app/client.tsx'
import { callKey, type Loaded, useCall } from '../../../app/use-call.ts'

/** Rows fetched at a time. */
const PAGE = 200

export type SourceRows = Readonly<{
  /** Rows that pass the filter, and rows in the notebook. */
  total: number
  all: number
  /** Undefined while its page is on the way. */
  rowAt: (index: number) => SourceRow | undefined
}>

const pageInput = (listing: SourceListing, page: number): Input<'sources.list'> => ({
  ...listing,
  offset: page * PAGE,
  limit: PAGE,
})

export const pageOf = (index: number): number => Math.max(0, Math.floor(index / PAGE))

/** The list of sources, of which only the pages `from` to `to` are fetched, however long it is. */
export function useSourceRows(listing: SourceListing, from: number, to: number): Loaded<SourceRows> {
  const client = useClient()
  const head = useCall('sources.list', pageInput(listing, 0), { keep: true })
  const wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const pages = useQueries({
    queries: wanted.map(page => {
      const input = pageInput(listing, page)
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
