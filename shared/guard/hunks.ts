import type { Token } from '../text/tokens.ts'
import type { Step } from './align.ts'

/**
 * A stretch of steps that belong together. `match`: one pair. `change`: neighbouring tokens that differ, by index on
 * each side. `skip`: what an ellipsis passes over; `draft` is the ellipsis alone. `draftAt` and `sourceAt` are the
 * token indexes at which the hunk begins, also where a side is empty.
 */
export type Hunk = {
  kind: 'match' | 'change' | 'skip'
  draft: number[]
  source: number[]
  draftAt: number
  sourceAt: number
}

/** Groups an alignment's steps; the order is the quotation's. `first` is the first aligned token of the passage. */
export function hunksOf(steps: readonly Step[], draft: readonly Token[], first: number): Hunk[] {
  const hunks: Hunk[] = []
  let draftAt = 0
  let sourceAt = first
  for (const step of steps) {
    const ellipsis = step.draft >= 0 && draft[step.draft]!.kind === 'ellipsis'
    const kind = step.kind === 'match' ? 'match' : step.kind === 'skip' || ellipsis ? 'skip' : 'change'
    const last = hunks.at(-1)
    const joins =
      last !== undefined &&
      last.kind === kind &&
      (kind === 'change' || (kind === 'skip' && last.draft[0] === step.draft))
    const hunk: Hunk = joins ? last : { kind, draft: [], source: [], draftAt, sourceAt }
    if (!joins) hunks.push(hunk)
    if (step.draft >= 0 && hunk.draft.at(-1) !== step.draft) hunk.draft.push(step.draft)
    if (step.source >= 0) hunk.source.push(step.source)
    draftAt = step.draft >= 0 ? step.draft + 1 : draftAt
    sourceAt = step.source >= 0 ? step.source + 1 : sourceAt
  }
  return hunks
}
