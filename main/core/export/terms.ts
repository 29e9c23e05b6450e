import type { Id } from '../../../shared/domain/ids.ts'
import { mayBeNamed } from '../../../shared/domain/terms.ts'
import { inlinesOf } from '../../../shared/draft/text.ts'
import type { DraftBlock } from '../../../shared/draft/tree.ts'
import type { Story } from './story.ts'

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
