import type { QuoteView } from '../../shared/domain/quote.ts'
import { mayBeQuoted, mayBeShown } from '../../shared/domain/terms.ts'
import { attributedTo } from '../../shared/draft/attribution.ts'
import { words } from './words.ts'

type Carried = Pick<QuoteView, 'terms' | 'speakerName' | 'nameAs'> & Readonly<{ words: string }>

/**
 * What a quote takes along to the clipboard or with a drag: its words, and under them who may be said to have spoken.
 * Null where its terms let no words go.
 */
export function carriedOf(quote: Carried): string | null {
  if (!mayBeQuoted(quote.terms)) return null
  const who = attributedTo(quote)
  return who === null ? quote.words : `${quote.words}\n— ${who}`
}

/** Why the words of a quote may not be taken along, as a sentence; undefined where they may. */
export function barredBy({ terms }: Pick<QuoteView, 'terms'>): string | undefined {
  if (!mayBeShown(terms)) return words.barredOff
  return mayBeQuoted(terms) ? undefined : words.barredDeep
}
