import type { Id } from '../../../shared/domain/ids.ts'
import { mayBeNamed, mayBeQuoted, termsLabels } from '../../../shared/domain/terms.ts'
import { inlinesOf } from '../../../shared/draft/text.ts'
import type { DraftBlock } from '../../../shared/draft/tree.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Story } from './story.ts'

/**
 * Refuses a draft whose live quotes may not be quoted. The sentence names the paragraph, never the words.
 * @throws AppError `forbidden`
 */
export function obeyTerms(story: Story, blocks: readonly DraftBlock[]): void {
  blocks.forEach((block, index) => {
    for (const inline of inlinesOf(block)) {
      const quote = inline.kind === 'live-quote' ? story.quotes.get(inline.quoteId) : undefined
      if (quote && !mayBeQuoted(quote.terms)) {
        const terms = termsLabels[quote.terms].toLowerCase()
        throw new AppError(
          'forbidden',
          `Paragraph ${index + 1} of the draft holds a quote whose terms are ${terms}, so the draft was not exported. Take the quote out, or agree other terms, and export again. The draft is unchanged.`,
        )
      }
    }
  })
}

/** The snapshots behind quotes whose speaker may not be named: naming the source would name the speaker. */
export function guardedSnapshots(story: Story, blocks: readonly DraftBlock[]): ReadonlySet<Id> {
  const guarded = new Set<Id>()
  for (const block of blocks) {
    for (const inline of inlinesOf(block)) {
      const quote = inline.kind === 'live-quote' ? story.quotes.get(inline.quoteId) : undefined
      if (quote && !mayBeNamed(quote.terms)) guarded.add(quote.snapshotId)
    }
  }
  return guarded
}
