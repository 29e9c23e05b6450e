import { type Comparison, factsOf, isWord, rangeOf } from './comparison.ts'
import type { Hunk } from './hunks.ts'
import type { GuardChange } from './result.ts'

/** The words put in another place: the change that says so by the hunk where they stand now, null where they stood. */
export type Moves = ReadonlyMap<Hunk, GuardChange | null>

/**
 * Finds words that were only put elsewhere: missing in one place and added in another, or, where the quotation has
 * an ellipsis, found in the passage outside their order. Order is altered; a moved negation, and parts that changed
 * places across an ellipsis, are serious.
 */
export function movesOf(comparison: Comparison, hunks: readonly Hunk[]): Moves {
  const moves = new Map<Hunk, GuardChange | null>()
  const changed = hunks.filter(hunk => hunk.kind === 'change')
  const omitted = changed.filter(hunk => hunk.draft.length === 0)
  const cut = comparison.draft.tokens.some(token => token.kind === 'ellipsis')
  for (const hunk of changed) {
    const words = wordsOf(comparison.draft.tokens, hunk.draft)
    if (words.length === 0 || hunk.draft.some(at => comparison.draft.bracketed[at])) continue
    const from = omitted.find(
      other => !moves.has(other) && equal(wordsOf(comparison.source, other.source), words),
    )
    if (from && hunk.source.length === 0) {
      moves.set(from, null)
      moves.set(hunk, moved(comparison, hunk, from.source, hunksBetweenCut(hunks, hunk, from)))
    } else if (cut && words.length > 1) {
      const place = placeOf(comparison, words)
      if (place !== null) moves.set(hunk, moved(comparison, hunk, place, true))
    }
  }
  return moves
}

function moved(
  comparison: Comparison,
  hunk: Hunk,
  source: readonly number[],
  acrossCut: boolean,
): GuardChange {
  const denies = factsOf(comparison, 'draft', hunk.draft).some(fact => fact.kind === 'negation')
  const reason = acrossCut
    ? 'parts stand in another order'
    : denies
      ? 'a negation is in another place'
      : 'moved'
  return {
    level: acrossCut || denies ? 'serious' : 'altered',
    kind: 'moved',
    reason,
    words: wordsOf(comparison.draft.tokens, hunk.draft).length,
    draft: rangeOf(comparison.draft.tokens, hunk.draft, hunk.draftAt),
    source: rangeOf(comparison.source, source, 0),
  }
}

function hunksBetweenCut(hunks: readonly Hunk[], one: Hunk, other: Hunk): boolean {
  const [from, to] = [hunks.indexOf(one), hunks.indexOf(other)].toSorted((left, right) => left - right)
  return hunks.slice(from, to).some(hunk => hunk.kind === 'skip')
}

/** Where the words stand in a row in the passage, marks aside. */
function placeOf(comparison: Comparison, words: readonly string[]): number[] | null {
  const indexes = [...comparison.source.keys()].filter(at => isWord(comparison.source[at]!))
  const start = indexes.findIndex((_, first) =>
    words.every((word, offset) => comparison.source[indexes[first + offset] ?? -1]?.key === word),
  )
  return start < 0 ? null : indexes.slice(start, start + words.length)
}

const wordsOf = (all: Comparison['source'], indexes: readonly number[]): string[] =>
  indexes
    .map(at => all[at]!)
    .filter(isWord)
    .map(token => token.key)

const equal = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && one.length === other.length && one.every((word, index) => word === other[index])
