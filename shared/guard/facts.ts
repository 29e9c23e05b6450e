import type { Comparison } from './comparison.ts'
import { isNegation } from './lexicon.ts'

export type FactKind = 'number' | 'date' | 'name' | 'negation' | 'unit' | 'currency' | 'quantifier' | 'hedge'
/** Something in the words that must not change. Equal values are the same fact; `words` name it: "a number". */
export type Fact = { kind: FactKind; value: string; words: string }

/** The facts among some tokens of one side, in order. */
export function factsOf(
  comparison: Comparison,
  side: 'draft' | 'source',
  indexes: readonly number[],
): Fact[] {
  const all = side === 'draft' ? comparison.draft.tokens : comparison.source
  const facts: Fact[] = []
  for (const at of indexes) {
    const token = all[at]!
    if (token.kind === 'number') facts.push({ kind: 'number', value: token.key, words: 'a number' })
    else if (isNegation(token.key)) facts.push({ kind: 'negation', value: 'not', words: 'a negation' })
    else if (token.kind === 'word' && token.plain !== token.key && at > 0) {
      facts.push({ kind: 'name', value: token.key, words: 'a name' })
    }
  }
  return facts
}

/** What differs between the facts of two sides, in words for the person; null when nothing serious does. */
export function seriousDifference(draft: readonly Fact[], source: readonly Fact[]): string | null {
  const only = (facts: readonly Fact[], others: readonly Fact[]) =>
    facts.filter(fact => !others.some(other => other.kind === fact.kind && other.value === fact.value))
  const added = only(draft, source)
  const gone = only(source, draft)
  const first = gone[0] ?? added[0]
  if (!first) return draft.length === source.length ? null : `${(draft[0] ?? source[0])!.words} differs`
  if (added.some(fact => fact.kind === first.kind) && gone.some(fact => fact.kind === first.kind))
    return `${first.words} differs`
  return gone.length > 0 ? `${first.words} is left out` : `${first.words} is added`
}
