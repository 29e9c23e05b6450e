import { changedWords } from './changed-words.ts'
import type { Comparison } from './comparison.ts'
import { trims } from './cuts.ts'
import { ellipsis } from './ellipses.ts'
import { type Hunk, hunksOf } from './hunks.ts'
import { movesOf } from './moves.ts'
import type { GuardChange, Judged } from './result.ts'
import { matchedShape, spacing } from './shapes.ts'

/** Judges an alignment: every difference with its level, in the order of the quotation. */
export function changesOf(comparison: Comparison): Judged {
  const { draft, source, steps } = comparison
  const touched = steps.map(step => step.source).filter(index => index >= 0)
  const first = touched[0] ?? 0
  const last = touched.at(-1) ?? -1
  const hunks = hunksOf(steps, draft.tokens, first)
  const moves = movesOf(comparison, hunks)
  const changes: GuardChange[] = []
  const notices: string[] = []
  hunks.forEach((hunk, index) => {
    const move = moves.get(hunk)
    if (move !== undefined) {
      if (move !== null) changes.push(move)
      return
    }
    const judged = judge(comparison, hunk, hunks, index)
    changes.push(...judged.changes)
    notices.push(...judged.notices)
  })
  changes.push(...spacing(comparison))
  if (last >= 0) changes.push(...trims(comparison, first, last))
  if (draft.tokens.length === 0 && source.length > 0) {
    changes.push({
      level: 'altered',
      kind: 'omitted',
      reason: 'no words are left',
      draft: [0, 0],
      source: [0, comparison.passage.length],
    })
  }
  return { changes: changes.toSorted((one, other) => one.draft[0] - other.draft[0]), notices }
}

function judge(comparison: Comparison, hunk: Hunk, hunks: readonly Hunk[], index: number): Judged {
  if (hunk.kind === 'match') return { changes: matchedShape(comparison, hunk, hunks[index - 1]), notices: [] }
  if (hunk.kind === 'skip') return ellipsis(comparison, hunk)
  return { changes: changedWords(comparison, hunk, hunks, index), notices: [] }
}
