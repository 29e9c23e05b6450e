import type { QuoteView } from '../../../shared/domain/quote.ts'

/** What is known of the quote that a live quote names. `gone`: it is no longer in the notebook. */
export type Passage =
  | { readonly status: 'known'; readonly quote: QuoteView }
  | { readonly status: 'loading' }
  | { readonly status: 'gone' }
  | { readonly status: 'failed'; readonly sentence: string }

/** Where the guard finds the quotes of a draft. */
export type Passages = (quoteId: string) => Passage
