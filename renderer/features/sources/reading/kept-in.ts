import type { Range } from '../../../../shared/domain/ids.ts'
import { mayBeShown } from '../../../../shared/domain/terms.ts'
import type { MarkedQuote } from '../../../editor/reader/segments.ts'

/** Whether words that are off the record stand in the range: then none of it goes to the clipboard or along a drag. */
export const isKeptIn = (quotes: readonly MarkedQuote[], [start, end]: Range): boolean =>
  quotes.some(quote => !mayBeShown(quote.terms) && quote.start < end && quote.end > start)
