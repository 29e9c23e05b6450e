import type { QuoteView } from '../domain/quote.ts'
import { mayBeNamed, mayBeQuoted } from '../domain/terms.ts'
import { givesAway } from './naming.ts'

type Spoken = Pick<QuoteView, 'terms' | 'speakerName' | 'nameAs'>

/** What stands for a speaker whose agreed description is empty, or would give the name away. */
export const UNNAMED = 'a person who asked not to be named'

/**
 * Who a draft may say spoke: the name on the record, the agreed description on background, and null where nobody is
 * known or nothing may be quoted. Never the name of a speaker whose terms forbid it, also where the name was
 * written into the description.
 */
export function attributedTo(quote: Spoken): string | null {
  if (mayBeNamed(quote.terms)) return quote.speakerName?.trim() || null
  if (!mayBeQuoted(quote.terms)) return null
  const description = quote.nameAs.trim()
  return description === '' || givesAway(description, quote.speakerName ?? '') ? UNNAMED : description
}

/** The words beside a quotation as its terms allow, "Dale Whitcomb said", or an empty string. */
export function attribution(quote: Spoken): string {
  const who = attributedTo(quote)
  return who === null ? '' : `${who} said`
}
