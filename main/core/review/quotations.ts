import { typedQuotations } from '../../../shared/claims/insides.ts'
import { idSchema, type Range } from '../../../shared/domain/ids.ts'
import type { ClaimView } from '../../../shared/domain/review.ts'
import { mayBeQuoted } from '../../../shared/domain/terms.ts'
import type { PlacedQuote } from '../../../shared/draft/places.ts'
import { hasMarks } from '../../../shared/draft/terms-rule.ts'
import { guard } from '../../../shared/guard/guard.ts'
import type { GuardResult } from '../../../shared/guard/result.ts'
import type { Session } from '../session.ts'

export type ClaimQuotation = ClaimView['quotations'][number]

/** Comparisons made before, by quotation and passage: while one reviews, most stay as they are. */
const compared = new Map<string, GuardResult>()
const MOST_KEPT = 10_000

function compare(quotation: string, passage: string): GuardResult {
  const key = `${quotation.length} ${quotation}${passage}`
  const known = compared.get(key)
  if (known) return known
  if (compared.size >= MOST_KEPT) compared.clear()
  const made = guard(quotation, passage)
  compared.set(key, made)
  return made
}

/** What the guard says of the quotations in a claim: live ones, and those that are typed and tied to nothing. */
export function quotationsOf(
  session: Session,
  text: string,
  { range: [start, end] }: { range: Range },
  live: readonly PlacedQuote[],
): ClaimQuotation[] {
  const found = live.map(placed => quotationOf(session, text, placed, start))
  const loose = typedQuotations(text.slice(start, end))
    .filter(([from, to]) => !found.some(({ range }) => range[0] < to && from < range[1]))
    .map(
      (range): ClaimQuotation => ({
        quoteId: null,
        range,
        state: 'loose',
        sentence: 'Typed, and tied to no quote',
        excuse: '',
        changes: [],
      }),
    )
  return [...found, ...loose].sort((a, b) => a.range[0] - b.range[0])
}

/** What the guard says of a live quote within a claim that begins at `start`; the same as the editor shows. */
function quotationOf(session: Session, text: string, placed: PlacedQuote, start: number): ClaimQuotation {
  const { quoteId, told, excuse } = placed
  const range: Range = [Math.max(0, placed.range[0] - start), placed.range[1] - start]
  const quote = session.quotes.all().get(quoteId)
  const plain = { quoteId, range, excuse: '', changes: [] }
  if (!quote) {
    const known = idSchema.safeParse(quoteId).success ? quoteId : null
    return { ...plain, quoteId: known, state: 'gone', sentence: 'Its quote is no longer in the notebook' }
  }
  const words = text.slice(...placed.range)
  const own = told && !hasMarks(words)
  if (!mayBeQuoted(quote.terms) && !(own && quote.terms === 'deep-background'))
    return { ...plain, state: 'serious', sentence: 'Its terms keep these words out of a draft' }
  if (own) return { ...plain, state: 'allowed', sentence: 'Told in the writer’s own words' }
  const { state, sentence, changes } = compare(words, quote.anchor.exact)
  return {
    ...plain,
    state,
    sentence,
    excuse: state === 'altered' || state === 'serious' ? excuse : '',
    changes: changes.map(({ level, kind, draft, source }) => ({ level, kind, draft, source })),
  }
}

/** Whether it stands in the way: it differs from its passage without an excuse, or has none any more. */
export const isInTheWay = ({ state, excuse }: ClaimQuotation): boolean =>
  state === 'gone' || ((state === 'altered' || state === 'serious') && excuse === '')
