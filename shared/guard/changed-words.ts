import { changedMarks } from './changed-marks.ts'
import { type Comparison, factsOf, isWord, rangeOf } from './comparison.ts'
import { factWords } from './fact.ts'
import type { Hunk } from './hunks.ts'
import type { GuardChange, GuardChangeKind } from './result.ts'
import { seriousReason } from './serious.ts'

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
  const about = {
    kind,
    words: ours.length || theirs.length,
    draft: rangeOf(draft.tokens, hunk.draft, hunk.draftAt),
    source: rangeOf(source, hunk.source, hunk.sourceAt),
  }
  const serious = seriousReason(comparison, hunk)
  if (serious !== null) return [{ level: 'serious', reason: serious, ...about }]
  const reason = { omitted: 'left out', inserted: 'not in the source', substituted: 'other words' }[kind]
  return [{ level: 'altered', reason, ...about }]
}

/** The writer's brackets: free to explain, or to stand for a pronoun; not to replace what was said. */
function brackets(comparison: Comparison, hunk: Hunk, bracketed: readonly number[]): GuardChange[] {
  const { draft, source, vocabulary } = comparison
  const about = {
    draft: rangeOf(draft.tokens, hunk.draft, hunk.draftAt),
    source: rangeOf(source, hunk.source, hunk.sourceAt),
  }
  const loose = hunk.draft.filter(at => !draft.bracketed[at] && isWord(draft.tokens[at]!))
  const covers = hunk.source.length > 0 ? hunk.source : factAtEdge(comparison, hunk)
  const replaced = covers.filter(at => isWord(source[at]!) && !vocabulary.pronouns.has(source[at]!.key))
  const denies = factsOf(comparison, 'draft', bracketed).some(fact => fact.kind === 'negation')
  const covered = factsOf(comparison, 'source', replaced)[0]
  const added = factsOf(comparison, 'draft', loose)[0]
  if (denies) return [{ level: 'serious', kind: 'bracket', reason: 'a negation in brackets', ...about }]
  if (covered) {
    return [
      {
        level: 'serious',
        kind: 'bracket',
        reason: `a bracket in place of ${factWords[covered.kind]}`,
        ...about,
      },
    ]
  }
  if (added)
    return [{ level: 'serious', kind: 'inserted', reason: `${factWords[added.kind]} is added`, ...about }]
  if (loose.length > 0) {
    return [
      { level: 'altered', kind: 'inserted', reason: 'not in the source', words: loose.length, ...about },
    ]
  }
  if (replaced.length > 0) {
    return [{ level: 'altered', kind: 'bracket', reason: 'a bracket in place of words', ...about }]
  }
  return [{ level: 'allowed', kind: 'bracket', reason: 'explained in brackets', ...about }]
}

/** Brackets at the start or end of a quotation stand for the name, number or unit that the passage has there. */
function factAtEdge(comparison: Comparison, hunk: Hunk): number[] {
  const { draft, source } = comparison
  const closes = !draft.tokens.some((token, at) => at > hunk.draft.at(-1)! && isWord(token))
  const at = hunk.draft[0] === 0 ? hunk.sourceAt - 1 : closes ? hunk.sourceAt : -1
  const token = source[at]
  if (token === undefined || !isWord(token)) return []
  return factsOf(comparison, 'source', [at]).some(fact => fact.kind !== 'quantifier') ? [at] : []
}
