import type { Newer } from '../../../shared/domain/newer.ts'
import type { QuoteView } from '../../../shared/domain/quote.ts'

/**
 * What is known of the quote that a live quote names. `newer`: the newest snapshot of its source says it otherwise, and
 * nobody has decided yet. `gone`: it is no longer in the notebook.
 */
export type Passage =
  | { readonly status: 'known'; readonly quote: QuoteView; readonly newer: Newer | null }
  | { readonly status: 'loading' }
  | { readonly status: 'gone' }
  | { readonly status: 'failed'; readonly sentence: string }

/** Where the guard finds the quotes of a draft. */
export type Passages = (quoteId: string) => Passage

/** Whether the newest snapshot has the passage in other words, as far as a person has to look at that. */
export const saysOtherwise = ({ kept, state, words }: Newer, passage: string): boolean =>
  !kept && (state === 'needs-person' || (words !== null && words !== passage))
