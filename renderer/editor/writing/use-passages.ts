import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { type Passages, saysOtherwise } from '../guard/passages.ts'

/** Asked for at once, at the most (the contract's limit). */
const BATCH = 1000

/** The quotes that live quotes name, for the guard. Read again when a quote changes. */
export function usePassages(quoteIds: readonly string[]): Passages {
  const client = useClient()
  const ids = [...new Set(quoteIds)].filter(id => uuid.test(id)).toSorted()
  const { data, error } = useQuery({
    // The name under which invalidation knows it; the ids stand for the whole input.
    queryKey: ['quotes.list', { ids }],
    queryFn: async () => {
      const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) =>
        ids.slice(at * BATCH, (at + 1) * BATCH),
      )
      const [answers, newer] = await Promise.all([
        Promise.all(batches.map(batch => client.call('quotes.list', { ids: batch, limit: BATCH }))),
        Promise.all(batches.map(batch => client.call('quotes.newer', { ids: batch }))),
      ])
      return {
        asked: ids,
        quotes: answers.flatMap(answer => answer.quotes),
        newer: newer.flatMap(answer => answer.quotes),
      }
    },
    placeholderData: previous => previous,
    enabled: ids.length > 0,
  })
  return useMemo(() => {
    const quotes = new Map(data?.quotes.map(quote => [quote.id, quote]))
    const newest = new Map(data?.newer.map(newer => [newer.id, newer]))
    const asked = new Set(data?.asked)
    return id => {
      const quote = quotes.get(id)
      if (quote) {
        const newer = newest.get(id)
        const otherwise = newer !== undefined && saysOtherwise(newer, quote.anchor.exact)
        return { status: 'known', quote, newer: otherwise ? newer : null }
      }
      if (error) return { status: 'failed', sentence: sentenceFor(error) }
      return asked.has(id) || !uuid.test(id) ? { status: 'gone' } : { status: 'loading' }
    }
  }, [data, error])
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
