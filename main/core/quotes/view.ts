import type { Person, Quote, QuoteView } from '../../../shared/domain/quote.ts'
import type { Block, Source } from '../../../shared/domain/source.ts'

/** A quote with what a list or card shows of its surroundings. `blocks` are those of the quote's snapshot. */
export function quoteView(
  quote: Quote,
  speaker: Person | undefined,
  source: Source | undefined,
  capturedAt: number,
  blocks: readonly Block[],
): QuoteView {
  return {
    ...quote,
    speakerName: speaker?.name ?? null,
    sourceTitle: source?.title ?? '',
    publisher: source?.publisher ?? null,
    capturedAt,
    block: Math.max(
      0,
      blocks.findIndex(block => quote.anchor.start < block.end),
    ),
  }
}
