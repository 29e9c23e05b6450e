import type { Output } from '../../../shared/contract.ts'
import type { Quote } from '../../../shared/domain/quote.ts'
import { mayBeQuoted } from '../../../shared/domain/terms.ts'
import { guard } from '../../../shared/guard/guard.ts'
import { tokens } from '../../../shared/text/tokens.ts'
import type { Session } from '../session.ts'
import { viewOf } from './view.ts'

/** Of the words between the marks, as many at the least stand in the passage of a quote that is proposed. */
const SHARE = 0.7

/**
 * For words that stand in a draft as a quotation and are tied to nothing: the quote that they most surely came from,
 * among those that may be quoted, and what the guard says of them. Null where none is like it.
 */
export function proposeFor(session: Session, texts: readonly string[]): Output<'quotes.propose'> {
  const quotes = [...session.quotes.all().values()].filter(({ terms }) => mayBeQuoted(terms))
  const said = quotes.map(quote => ({ quote, words: new Set(wordsOf(quote.anchor.exact)) }))
  return {
    proposals: texts.map(text => {
      const words = wordsOf(text)
      let best: { quote: Quote; share: number } | null = null
      for (const { quote, words: theirs } of said) {
        const share = words.filter(word => theirs.has(word)).length / Math.max(1, words.length)
        if (share >= SHARE && share > (best?.share ?? 0)) best = { quote, share }
      }
      if (!best) return null
      const { state } = guard(text, best.quote.anchor.exact)
      return { quote: viewOf(session, best.quote), state }
    }),
  }
}

const wordsOf = (text: string): string[] =>
  tokens(text).flatMap(({ kind, key }) => (kind === 'word' || kind === 'number' ? [key] : []))
