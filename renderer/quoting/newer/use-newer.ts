import type { Newer } from '../../../shared/domain/newer.ts'
import { useCall } from '../../app/use-call.ts'

const none: readonly Newer[] = []

/** What stands in newer snapshots: of a source's quotes, or of all. */
export function useNewer(sourceId: string | null = null): Readonly<{
  /** Surely found there. */
  found: readonly Newer[]
  /** Those that nobody has decided yet. */
  waiting: readonly Newer[]
}> {
  const answer = useCall('quotes.newer', { sourceId })
  const quotes = answer.status === 'ready' ? answer.value.quotes : none
  return {
    found: quotes.filter(quote => quote.state !== 'needs-person'),
    waiting: quotes.filter(quote => quote.state === 'needs-person' && !quote.kept),
  }
}
