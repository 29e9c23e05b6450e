import type { Quote, QuoteView } from '../../../shared/domain/quote.ts'
import type { Block } from '../../../shared/domain/source.ts'
import type { Session } from '../session.ts'

/** A quote with what a list or card shows of its surroundings. */
export function viewOf({ people, sources }: Session, quote: Quote): QuoteView {
  const source = sources.all().get(quote.sourceId)
  return {
    ...quote,
    speakerName: people.all().get(quote.speakerId ?? '')?.name ?? null,
    sourceTitle: source?.title ?? '',
    publisher: source?.publisher ?? null,
  }
}

/** The index of the block that holds the offset, or the first after it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  const index = blocks.findIndex(block => offset < block.end)
  return index < 0 ? Math.max(0, blocks.length - 1) : index
}
