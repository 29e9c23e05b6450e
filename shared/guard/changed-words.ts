import { changedMarks } from './changed-marks.ts'
import { type Comparison, isWord, rangeOf } from './comparison.ts'
import { factsOf, seriousDifference } from './facts.ts'
import type { Hunk } from './hunks.ts'
import { isPronoun } from './lexicon.ts'
import type { GuardChange, GuardChangeKind } from './result.ts'

/** Judges neighbouring tokens that differ. */
export function changedWords(
  comparison: Comparison,
  hunk: Hunk,
  hunks: readonly Hunk[],
  index: number,
): GuardChange[] {
  const { draft, source } = comparison
  const bracketed = hunk.draft.filter(at => draft.bracketed[at])
  if (bracketed.length > 0) return brackets(comparison, hunk, bracketed)
  const ours = hunk.draft.filter(at => isWord(draft.tokens[at]!))
  const theirs = hunk.source.filter(at => isWord(source[at]!))
  if (ours.length === 0 && theirs.length === 0) return changedMarks(comparison, hunk, hunks, index)
  const kind: GuardChangeKind =
    ours.length === 0 ? 'omitted' : theirs.length === 0 ? 'inserted' : 'substituted'
  const ranges = {
    draft: rangeOf(draft.tokens, hunk.draft, hunk.draftAt),
    source: rangeOf(source, hunk.source, hunk.sourceAt),
  }
  const serious = seriousDifference(
    factsOf(comparison, 'draft', hunk.draft),
    factsOf(comparison, 'source', hunk.source),
  )
  if (serious !== null) return [{ level: 'serious', kind, reason: serious, ...ranges }]
  const reason = { omitted: 'left out', inserted: 'not in the source', substituted: 'other words' }[kind]
  return [{ level: 'altered', kind, reason, ...ranges }]
}

/** The writer's brackets: free to explain, or to stand for a pronoun; not to replace what was said. */
function brackets(comparison: Comparison, hunk: Hunk, bracketed: readonly number[]): GuardChange[] {
  const { draft, source } = comparison
  const replaced = hunk.source.filter(at => isWord(source[at]!))
  const loose = hunk.draft.filter(at => !draft.bracketed[at] && isWord(draft.tokens[at]!))
  const facts = factsOf(comparison, 'draft', bracketed)
  const ranges = {
    draft: rangeOf(draft.tokens, hunk.draft, hunk.draftAt),
    source: rangeOf(source, hunk.source, hunk.sourceAt),
  }
  const denies = facts.some(fact => fact.kind === 'negation')
  const covers = factsOf(comparison, 'source', hunk.source)
  if (denies || covers.length > 0) {
    const reason = denies ? 'a negation in brackets' : `a bracket in place of ${covers[0]!.words}`
    return [{ level: 'serious', kind: 'bracket', reason, ...ranges }]
  }
  const added = factsOf(comparison, 'draft', loose)
  if (added.length > 0)
    return [{ level: 'serious', kind: 'inserted', reason: `${added[0]!.words} is added`, ...ranges }]
  if (loose.length > 0)
    return [{ level: 'altered', kind: 'inserted', reason: 'not in the source', ...ranges }]
  if (replaced.every(at => isPronoun(source[at]!.key))) {
    return [{ level: 'allowed', kind: 'bracket', reason: 'explained in brackets', ...ranges }]
  }
  return [{ level: 'altered', kind: 'bracket', reason: 'a bracket in place of words', ...ranges }]
}
