import type { QuoteGrouping, QuoteOrder } from '../../../shared/domain/quote-list.ts'
import { plural } from '../../ui/format.ts'

/** The words of the Quotes place. */
export const checkWords = { unchecked: 'Not checked', checked: 'Checked' } as const

export const groupings: readonly Readonly<{ value: QuoteGrouping; label: string }>[] = [
  { value: 'none', label: 'Not grouped' },
  { value: 'person', label: 'By person' },
  { value: 'source', label: 'By source' },
  { value: 'tag', label: 'By tag' },
  { value: 'terms', label: 'By terms' },
]
export const orders: readonly Readonly<{ value: QuoteOrder; label: string }>[] = [
  { value: 'made', label: 'Newest first' },
  { value: 'said', label: 'As said' },
  { value: 'said-newest', label: 'Last said first' },
]

/** What stands for those without a speaker or tag. */
export const unnamed: Readonly<Record<Exclude<QuoteGrouping, 'none'>, string>> = {
  person: 'Nobody yet',
  source: 'A source that is gone',
  tag: 'Without tags',
  terms: '',
}

/** "Terms of 4 quotes changed." for one kind of change, "4 quotes changed." for several. */
export function saidOfChange(parts: readonly string[], count: number): string {
  const [part] = parts
  const quotes = plural(count, 'quote')
  return parts.length === 1 && part ? `${part} of ${quotes} changed.` : `${quotes} changed.`
}
