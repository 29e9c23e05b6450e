import type { Quote, QuoteView } from '../../../shared/domain/quote.ts'
import type { QuoteRow } from '../../../shared/domain/quote-list.ts'
import type { Block } from '../../../shared/domain/source.ts'
import { mayBeShown } from '../../../shared/domain/terms.ts'
import { givesAway } from '../../../shared/draft/naming.ts'
import type { Session } from '../session.ts'
import { highlightsOf } from './list.ts'

/** A quote with what a list or card shows of its surroundings. */
export function viewOf(session: Session, quote: Quote): QuoteView {
  const { people, sources } = session
  const source = sources.all().get(quote.sourceId)
  const speaker = people.all().get(quote.speakerId ?? '')
  return {
    ...quote,
    nameAs: shownNameAs(session, quote),
    speakerName: speaker?.name ?? null,
    sourceTitle: source?.title ?? '',
    publisher: source?.publisher ?? null,
  }
}

/** The description that was agreed; none where it tells who a sealed speaker is. */
export function shownNameAs(
  { people, realNames }: Session,
  { nameAs, speakerId }: Pick<Quote, 'nameAs' | 'speakerId'>,
): string {
  const speaker = nameAs === '' ? undefined : people.all().get(speakerId ?? '')
  return speaker?.sealed && realNames(speaker).some(name => givesAway(nameAs, name)) ? '' : nameAs
}

/** A quote in a list, its words covered where the terms say so; `filter` is what was typed to find it. */
export function rowOf(session: Session, quote: Quote, filter: string): QuoteRow {
  const { anchor, ...view } = viewOf(session, quote)
  const source = session.sources.all().get(quote.sourceId)
  return {
    ...view,
    words: mayBeShown(quote.terms) ? anchor.exact : null,
    start: anchor.start,
    highlights: highlightsOf(quote, filter),
    language: source?.language ?? null,
    publishedAt: source?.publishedAt ?? null,
  }
}

/** The index of the block that holds the offset, or the first after it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  const index = blocks.findIndex(block => offset < block.end)
  return index < 0 ? Math.max(0, blocks.length - 1) : index
}
