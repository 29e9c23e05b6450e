import type { QuoteView } from '../../shared/domain/quote.ts'
import { mayBeQuoted } from '../../shared/domain/terms.ts'
import { attribution } from '../../shared/draft/attribution.ts'
import { guard } from '../../shared/guard/guard.ts'
import type { QuoteToInsert } from '../editor/extensions/live-quote.ts'
import { unmarked } from '../editor/guard/mends.ts'
import { oneLine } from '../editor/guard/source-words.ts'

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '"': '"',
  '「': '」',
  '‹': '›',
  '‘': '’',
  "'": "'",
}

/**
 * A passage as a quotation of a draft: on one line, in “ ” (its own outer marks give way, “ ” inside become ‘ ’), with
 * its attribution as agreed; on deep background its words alone, to be told. A comma closes it before the attribution where the guard counts that as verbatim.
 */
export function quotationOf(quote: QuoteView): QuoteToInsert {
  const words = withoutOuterMarks(oneLine(quote.anchor.exact).trim())
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
  if (!mayBeQuoted(quote.terms))
    return { quoteId: quote.id, text: unmarked(quote.anchor.exact), attribution: '', told: true }
  const said = attribution(quote)
  const whole = `“${words}”`
  if (said === '') return { quoteId: quote.id, text: whole, attribution: '', told: false }
  const joined =
    /[.,]$/u.test(words) && !/\.\.$/u.test(words)
      ? `“${words.slice(0, -1)},”`
      : /[\p{L}\p{N}’)]$/u.test(words)
        ? `“${words},”`
        : whole
  const faithful = guard(joined, quote.anchor.exact).state === guard(whole, quote.anchor.exact).state
  return { quoteId: quote.id, text: faithful ? joined : whole, attribution: said, told: false }
}

/** The passage without the marks around it, if they are one pair around the whole. */
export function withoutOuterMarks(text: string): string {
  const open = text[0] ?? ''
  const close = pairs[open]
  if (close === undefined || text.length < 3 || !text.endsWith(close)) return text
  const inner = text.slice(1, -1)
  if (open === close) return inner.includes(open) ? text : inner
  let depth = 0
  for (const character of inner) {
    if (character === open) depth += 1
    // An apostrophe looks like a closing mark: only an opening one of its own counts for it.
    else if (character === close && (close !== '’' || depth > 0)) depth -= 1
    if (depth < 0) return text
  }
  return inner
}
