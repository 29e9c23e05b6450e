import type { Range } from '../domain/ids.ts'
import type { Anchor } from '../domain/quote.ts'
import { nameEvidence, stemOf } from '../guard/names.ts'
import { vocabularyFor } from '../guard/vocabulary.ts'
import { tokens } from '../text/tokens.ts'
import { CONTEXT } from './create-anchor.ts'

/**
 * Whether the names around a place are others than those around the anchor: the same words in somebody else's mouth.
 * Where either side has no name nearby, nothing is claimed.
 */
export function anotherSpeaker(text: string, anchor: Anchor, place: Range): boolean {
  const wide = CONTEXT + 8
  return (
    differ(anchor.prefix, text.slice(Math.max(0, place[0] - wide), place[0])) ||
    differ(anchor.suffix, text.slice(place[1], place[1] + wide))
  )
}

function differ(expected: string, found: string): boolean {
  const [names, others] = [namesIn(expected), namesIn(found)]
  return names.size > 0 && others.size > 0 && ![...names].some(name => others.has(name))
}

/** Names in a stretch of text, without the words that its ends may have cut. */
function namesIn(context: string): Set<string> {
  const all = tokens(context)
  const vocabulary = vocabularyFor(all)
  const names = new Set<string>()
  all.forEach((token, at) => {
    const whole = token.start > 0 && token.end < context.length
    if (whole && nameEvidence({ all, text: context, vocabulary, known: new Set() }, at) === 'sure') {
      names.add(stemOf(token.key))
    }
  })
  return names
}
