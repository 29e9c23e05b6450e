import { type Comparison, factsOf, type Side } from './comparison.ts'
import { type Fact, type FactKind, factWords } from './fact.ts'
import type { Hunk } from './hunks.ts'
import { turnsRound } from './opposites.ts'

/** Why a difference of words is serious, for the person: "a number differs"; null when it is not. */
export function seriousReason(comparison: Comparison, hunk: Hunk): string | null {
  const around = factsAround(comparison, hunk)
  const source = around.source.filter(fact => !standsBeside(comparison, hunk, 'source', fact))
  const draft = around.draft
    .filter(fact => !onlyOpens(comparison, fact, hunk.source, source))
    .filter(fact => !standsBeside(comparison, hunk, 'draft', fact))
  return (
    differenceOf(draft, source) ??
    (turnsRound(comparison, hunk) ? 'a negation differs' : null) ??
    (changesSurname(comparison, hunk) ? 'a name differs' : null)
  )
}

/** How far a date or a currency may be put elsewhere and still say the same: "$5" and "5 dollars", "8 May". */
const BESIDE = 4

/** Whether what one side has more here is what the other has more right beside it. */
function standsBeside(comparison: Comparison, hunk: Hunk, side: Side, fact: Fact): boolean {
  const oneSided = side === 'draft' ? hunk.source.length === 0 : hunk.draft.length === 0
  if (!oneSided || !['date', 'currency', 'unit'].includes(fact.kind)) return false
  const other: Side = side === 'draft' ? 'source' : 'draft'
  const matched = new Set(comparison.steps.filter(({ kind }) => kind === 'match').map(step => step[other]))
  const place = side === 'draft' ? hunk.sourceAt : hunk.draftAt
  return comparison.facts[other].some(
    ({ kind, value, from }) =>
      kind === fact.kind && value === fact.value && !matched.has(from) && Math.abs(from - place) <= BESIDE,
  )
}

/**
 * The facts in a hunk on either side. A fact that reaches out of the hunk brings along what stands opposite the rest
 * of it, so that "one hundred and thirty" is compared with "one hundred thirty" and not with the "and" alone.
 */
function factsAround(comparison: Comparison, hunk: Hunk): Record<Side, Fact[]> {
  const reached = { draft: new Set(hunk.draft), source: new Set(hunk.source) }
  const opposite = { draft: new Map<number, number>(), source: new Map<number, number>() }
  for (const { kind, draft, source } of comparison.steps) {
    if (kind !== 'match') continue
    opposite.draft.set(draft, source)
    opposite.source.set(source, draft)
  }
  for (const [side, other] of [
    ['draft', 'source'],
    ['source', 'draft'],
    ['draft', 'source'],
  ] as const) {
    for (const { from, to } of factsOf(comparison, side, reached[side])) {
      for (let at = from; at < to; at += 1) {
        const across = opposite[side].get(at)
        if (across !== undefined) reached[other].add(across)
      }
    }
  }
  return {
    draft: factsOf(comparison, 'draft', reached.draft),
    source: factsOf(comparison, 'source', reached.source),
  }
}

function differenceOf(draft: readonly Fact[], source: readonly Fact[]): string | null {
  const added = without(draft, source)
  const gone = without(source, draft)
  const changed = [...gone, ...added]
  const first = changed.find(({ kind }) => kind === 'negation') ?? changed[0]
  if (first) {
    const words = factWords[first.kind]
    const both = [added, gone].every(facts => facts.some(fact => fact.kind === first.kind))
    if (both) return `${words} differs`
    return gone.length > 0 ? `${words} is left out` : `${words} is added`
  }
  const moved = draft.find(({ kind }) => valuesOf(draft, kind) !== valuesOf(source, kind))
  return moved ? `${factWords[moved.kind]} is in another place` : null
}

/** The values of one kind in their order. */
const valuesOf = (facts: readonly Fact[], kind: FactKind): string =>
  facts
    .filter(fact => fact.kind === kind)
    .map(fact => fact.value)
    .join()

/** The facts of one side that the other lacks, each counted as often as it stands. */
function without(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const left = [...others]
  return facts.filter(fact => {
    const found = left.findIndex(other => fact.kind === other.kind && fact.value === other.value)
    if (found >= 0) left.splice(found, 1)
    return found < 0
  })
}

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

/** Chinese names have no capital: few characters that change at a family name are taken for a name. */
function changesSurname({ source, draft, vocabulary }: Comparison, hunk: Hunk): boolean {
  if (vocabulary.surnames.size === 0 || hunk.draft.length === 0 || hunk.draft.length > 3) return false
  if (hunk.source.length === 0 || hunk.source.length > 3) return false
  const stays = [source[hunk.source[0]! - 1], draft.tokens[hunk.draft[0]! - 1]]
  const changes = [source[hunk.source[0]!], draft.tokens[hunk.draft[0]!]]
  return [stays, changes].some(pair =>
    pair.every(token => token !== undefined && vocabulary.surnames.has(token.key)),
  )
}
