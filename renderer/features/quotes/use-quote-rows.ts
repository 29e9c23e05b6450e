import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { Output } from '../../../shared/contract.ts'
import type { QuoteListing, QuotePage, QuoteRow } from '../../../shared/domain/quote-list.ts'
import { useClient } from '../../app/client.tsx'
import { callKey, type Loaded, useCall } from '../../app/use-call.ts'

/** Rows fetched at a time. */
const PAGE = 200

export type QuoteRows = Readonly<{
  page: QuotePage
  /** Undefined while its page is on the way. */
  rowAt: (index: number) => QuoteRow | undefined
}>

export const pageOf = (index: number): number => Math.max(0, Math.floor(index / PAGE))

/** The list of quotes, of which only the pages `from` to `to` are fetched. */
export function useQuoteRows(listing: QuoteListing, from: number, to: number): Loaded<QuoteRows> {
  const client = useClient()
  const inputOf = (page: number) => ({ ...listing, offset: page * PAGE, limit: PAGE })
  const head = useCall('quotes.browse', inputOf(0), { keep: true })
  const wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const pages = useQueries({
    queries: wanted.map(page => {
      const input = inputOf(page)
      return {
        queryKey: callKey('quotes.browse', input),
        queryFn: () => client.call('quotes.browse', input),
        placeholderData: keepPreviousData<Output<'quotes.browse'>>,
      }
    }),
  })
  if (head.status !== 'ready') return head
  const page = head.value
  const rowAt = (index: number) =>
    index < page.rows.length ? page.rows[index] : pages[pageOf(index) - from]?.data?.rows[index % PAGE]
  return { status: 'ready', value: { page, rowAt } }
}
