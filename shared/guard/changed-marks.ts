import { type Comparison, rangeOf } from './comparison.ts'
import type { Hunk } from './hunks.ts'
import type { GuardChange } from './result.ts'

/** Judges marks that differ: free at a cut, where the writer's sentence goes on; altered inside. */
export function changedMarks(
  comparison: Comparison,
  hunk: Hunk,
  hunks: readonly Hunk[],
  index: number,
): GuardChange[] {
  const { draft, source } = comparison
  const ranges = {
    draft: rangeOf(draft.tokens, hunk.draft, hunk.draftAt),
    source: rangeOf(source, hunk.source, hunk.sourceAt),
  }
  const signed = isSign(comparison, hunk)
  if (signed)
    return [{ level: 'serious', kind: 'marks', reason: 'a sign before a number differs', ...ranges }]
  const atEnd =
    index === hunks.length - 1 || hunks[index + 1]?.kind === 'skip' || hunks[index - 1]?.kind === 'skip'
  const ours = hunk.draft.map(at => draft.tokens[at]!.key)
  const theirs = hunk.source.map(at => source[at]!.key)
  const asks = (keys: string[]) => keys.includes('?')
  const plain = ours.every(key => [',', '.', ';', ':', '-', '"', '…'].includes(key))
  const statement = asks(theirs) && ours.includes('.')
  if (atEnd && plain && !statement) {
    return [{ level: 'allowed', kind: 'marks', reason: 'the mark at a cut', ...ranges }]
  }
  return [{ level: 'altered', kind: 'marks', reason: 'a mark differs', ...ranges }]
}

/** A minus: a short dash right before a figure with a space, a bracket or nothing in front of it. */
function isSign(comparison: Comparison, hunk: Hunk): boolean {
  const { draft, source } = comparison
  const signs = (all: typeof source, indexes: readonly number[], text: string) =>
    indexes.some(at => {
      const [token, next] = [all[at]!, all[at + 1]]
      const raw = text.slice(token.start, token.end)
      const free = token.spaced || at === 0 || all[at - 1]!.kind === 'mark'
      return /^[-−–]$/u.test(raw) && next?.kind === 'number' && !next.spaced && free
    })
  return (
    signs(draft.tokens, hunk.draft, comparison.quotation) || signs(source, hunk.source, comparison.passage)
  )
}
