import type { Range } from '../../../../shared/domain/ids.ts'
import type { QuoteView } from '../../../../shared/domain/quote.ts'
import type { Passage, SearchHit, SearchResult } from '../../../../shared/domain/search.ts'

/** What the evidence pane shows one card of. `query` is what it was found with. */
export type Evidence =
  | {
      readonly kind: 'quote'
      readonly key: string
      readonly quote: QuoteView
      readonly highlights: readonly Range[]
    }
  | { readonly kind: 'passage'; readonly key: string; readonly hit: SearchHit; readonly passage: Passage }
  | { readonly kind: 'note'; readonly key: string; readonly hit: SearchHit; readonly passage: Passage | null }

export const tabs = ['all', 'quote', 'source', 'note'] as const
export type Tab = (typeof tabs)[number]

/** The kinds that a tab asks the search for. */
export const kindsOf = (tab: Tab): ('quote' | 'source' | 'note')[] =>
  tab === 'all' ? ['quote', 'source', 'note'] : [tab]

/** How many documents each tab would show; null before the first answer. */
export function countsOf(result: SearchResult | null): Record<Tab, number> | null {
  if (result === null) return null
  const [quote, source, note] = [result.kinds.quote ?? 0, result.kinds.source ?? 0, result.kinds.note ?? 0]
  return { all: quote + source + note, quote, source, note }
}

/** Passages of one source shown before the next: the pane is for picking, the Search place for reading. */
const PASSAGES = 3

/** Cards of a result, in its order. Quotes whose view has not come yet are left out until it has. */
export function evidenceOf(hits: readonly SearchHit[], quotes: ReadonlyMap<string, QuoteView>): Evidence[] {
  return hits.flatMap((hit): Evidence[] => {
    switch (hit.kind) {
      case 'quote': {
        const quote = quotes.get(hit.id)
        if (!quote) return []
        return [{ kind: 'quote', key: hit.id, quote, highlights: hit.passages.flatMap(inDocument) }]
      }
      case 'source':
        return hit.passages
          .slice(0, PASSAGES)
          .map(passage => ({ kind: 'passage', key: `${hit.id}.${passage.start}`, hit, passage }))
      case 'note':
        return [{ kind: 'note', key: hit.id, hit, passage: hit.passages[0] ?? null }]
      default:
        return []
    }
  })
}

/** A passage's highlights as offsets in the document's own text. */
const inDocument = ({ start, highlights }: Passage): Range[] =>
  highlights.map(([from, to]): Range => [from + start, to + start])
