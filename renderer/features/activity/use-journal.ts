import { keepPreviousData, useQueries, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Input, Output } from '../../../shared/contract.ts'
import type { JournalAction, JournalRow } from '../../../shared/domain/notebook.ts'
import { useClient } from '../../app/client.tsx'
import { callKey, type Loaded, useCall } from '../../app/use-call.ts'

/** Entries fetched at a time. */
const PAGE = 200

export type JournalRows = Readonly<{
  total: number
  head: string | null
  /** Undefined while its page is on the way. */
  rowAt: (index: number) => JournalRow | undefined
}>

const pageInput = (act: JournalAction | 'all', page: number): Input<'journal.list'> => ({
  actions: act === 'all' ? [] : [act],
  offset: page * PAGE,
  limit: PAGE,
})

/** The page that an entry is on, counted from the newest. */
export const pageOf = (index: number): number => Math.max(0, Math.floor(index / PAGE))

/** The journal, the newest first, of which only the pages `from` to `to` are fetched, however long it is. */
export function useJournal(act: JournalAction | 'all', from: number, to: number): Loaded<JournalRows> {
  const client = useClient()
  const queries = useQueryClient()
  // Acts that change no record (an export, a verification) come with no event.
  useEffect(() => void queries.invalidateQueries({ queryKey: ['journal.list'] }), [queries])
  const head = useCall('journal.list', pageInput(act, 0), { keep: true })
  const pages = useQueries({
    queries: Array.from({ length: to - from + 1 }, (_, index) => {
      const input = pageInput(act, from + index)
      return {
        queryKey: callKey('journal.list', input),
        queryFn: () => client.call('journal.list', input),
        placeholderData: keepPreviousData<Output<'journal.list'>>,
      }
    }),
  })
  if (head.status !== 'ready') return head
  const { total, entries } = head.value
  const rowAt = (index: number) =>
    index < entries.length ? entries[index] : pages[pageOf(index) - from]?.data?.entries[index % PAGE]
  return { status: 'ready', value: { total, head: head.value.head, rowAt } }
}
