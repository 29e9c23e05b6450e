import type { Comparison } from './comparison.ts'
import { type Fact, factsOf } from './facts.ts'
import type { Hunk } from './hunks.ts'
import { turnsRound } from './opposites.ts'

/** Why a difference of words is serious, for the person: "a number differs"; null when it is not. */
export function seriousReason(comparison: Comparison, hunk: Hunk): string | null {
  const source = factsOf(comparison, 'source', hunk.source)
  const ours = factsOf(comparison, 'draft', hunk.draft)
  const draft = ours.filter(fact => !onlyOpens(comparison, fact, hunk.source, source))
  return differenceOf(draft, source) ?? (turnsRound(comparison, hunk) ? 'a negation differs' : null)
}

function differenceOf(draft: readonly Fact[], source: readonly Fact[]): string | null {
  const added = without(draft, source)
  const gone = without(source, draft)
  const first = gone[0] ?? added[0]
  if (first) {
    const both = [added, gone].every(facts => facts.some(fact => fact.kind === first.kind))
    if (both) return `${first.words} differs`
    return gone.length > 0 ? `${first.words} is left out` : `${first.words} is added`
  }
  const moved = draft.findIndex((fact, index) => !same(fact, source[index]!))
  return moved < 0 ? null : `${draft[moved]!.words} is in another place`
}

/** The facts of one side that the other lacks, each counted as often as it stands. */
function without(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const left = [...others]
  return facts.filter(fact => {
    const found = left.findIndex(other => same(fact, other))
    if (found >= 0) left.splice(found, 1)
    return found < 0
  })
}

const same = (one: Fact, other: Fact): boolean => one.kind === other.kind && one.value === other.value

/** A capital that only opens the quotation, where the source has small letters, is no name. */
function onlyOpens(
  comparison: Comparison,
  fact: Fact,
  sourceIndexes: readonly number[],
  source: readonly Fact[],
): boolean {
  if (fact.likely !== true || source.some(other => other.kind === 'name')) return false
  const words = sourceIndexes.map(at => comparison.source[at]!).filter(token => token.kind === 'word')
  return words.length > 0 && words.every(token => token.plain === token.key)
}
