import type { Token } from '../text/tokens.ts'
import { type Comparison, rangeOf } from './comparison.ts'
import type { Hunk } from './hunks.ts'
import type { GuardChange } from './result.ts'

/** What a pair of equal tokens still differs in: capitals, the shape of a mark, the way a figure is written. */
export function matchedShape(comparison: Comparison, hunk: Hunk, before: Hunk | undefined): GuardChange[] {
  const index = hunk.draft[0]!
  const token = comparison.draft.tokens[index]!
  const other = comparison.source[hunk.source[0]!]!
  const draft = rangeOf(comparison.draft.tokens, hunk.draft, index)
  const source = rangeOf(comparison.source, hunk.source, hunk.sourceAt)
  const raw = comparison.quotation.slice(...draft)
  if (raw === comparison.passage.slice(...source)) return []
  if (raw.startsWith('[') && token.kind === 'word') {
    return [{ level: 'allowed', kind: 'bracket', reason: 'a capital in brackets', draft, source }]
  }
  if (token.plain === other.plain || token.kind !== 'word') {
    const kind = token.kind === 'word' ? 'form' : 'marks'
    return [{ level: 'allowed', kind, reason: 'written in another form', draft, source }]
  }
  const atStart = opensPart(comparison, index) || before?.kind === 'skip'
  if ((atStart && sameButFirst(token, other)) || comparison.draft.bracketed[index]) {
    return [{ level: 'allowed', kind: 'case', reason: 'a capital at the start', draft, source }]
  }
  return [{ level: 'altered', kind: 'case', reason: 'capitals differ', draft, source }]
}

/** Whether only quotation marks, brackets or an ellipsis stand between the start of a part and this token. */
function opensPart(comparison: Comparison, index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = comparison.draft.tokens[at]!
    if (token.kind === 'ellipsis') return true
    if (token.key !== '"' && !comparison.draft.bracketed[at] && token.kind !== 'mark') return false
    if (token.kind === 'mark' && token.key !== '"' && token.key !== '-' && !comparison.draft.bracketed[at])
      return false
  }
  return true
}

const sameButFirst = (token: Token, other: Token): boolean =>
  [...token.plain].slice(1).join('') === [...other.plain].slice(1).join('')

/** White space between tokens that match side by side on both sides; at most one change says it all. */
export function spacing(comparison: Comparison): GuardChange[] {
  const { draft, source, steps, quotation, passage } = comparison
  for (let at = 1; at < steps.length; at += 1) {
    const [one, two] = [steps[at - 1]!, steps[at]!]
    if (one.kind !== 'match' || two.kind !== 'match' || two.draft !== one.draft + 1) continue
    const ours: [number, number] = [draft.tokens[one.draft]!.end, draft.tokens[two.draft]!.start]
    const theirs: [number, number] = [source[one.source]!.end, source[two.source]!.start]
    if (two.source === one.source + 1 && quotation.slice(...ours) !== passage.slice(...theirs)) {
      return [{ level: 'allowed', kind: 'form', reason: 'spaces differ', draft: ours, source: theirs }]
    }
  }
  return []
}
