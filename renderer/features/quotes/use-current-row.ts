import { useState } from 'react'
import type { QuotePage, QuoteRow } from '../../../shared/domain/quote-list.ts'
import { useCall } from '../../app/use-call.ts'

/**
 * The quote that the keys are on, as it is now. Far down the list it may stand in no page that is at hand: then it is
 * asked for by itself, narrowed to its very source.
 */
export function useCurrentRow(id: string | null, page: QuotePage | null) {
  const [moved, setMoved] = useState<QuoteRow | null>(null)
  const first = page?.rows.find(row => row.id === id)
  const known = moved?.id === id ? moved : null
  const fresh = useCall(
    'quotes.browse',
    { source: known?.sourceId ?? null, group: 'source', limit: 1000 },
    { when: !first && known !== null },
  )
  const listed = fresh.status === 'ready' ? fresh.value.rows.find(row => row.id === id) : known
  return [first ?? listed ?? null, setMoved] as const
}
