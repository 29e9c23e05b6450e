import type { Range } from '../domain/ids.ts'
import type { Token } from '../text/tokens.ts'
import type { Step } from './align.ts'
import type { Fact } from './fact.ts'
import type { Quotation } from './quotation.ts'
import type { Vocabulary } from './vocabulary.ts'

/** All that judging a difference may look at. */
export type Comparison = {
  quotation: string
  passage: string
  draft: Quotation
  source: readonly Token[]
  steps: readonly Step[]
  vocabulary: Vocabulary
  /** What each side says that must not change. */
  facts: Readonly<Record<Side, readonly Fact[]>>
}
export type Side = 'draft' | 'source'

/** The facts that stand in some tokens of one side, in order, whole also where they reach further. */
export function factsOf(comparison: Comparison, side: Side, indexes: Iterable<number>): Fact[] {
  const wanted = new Set(indexes)
  return comparison.facts[side].filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (wanted.has(at)) return true
    return false
  })
}

export const isWord = (token: Token): boolean =>
  token.kind === 'word' || token.kind === 'number' || token.kind === 'symbol'

/** From the first to the last of the tokens; where there are none, the empty range just after the token before `at`. */
export function rangeOf(all: readonly Token[], indexes: readonly number[], at: number): Range {
  const first = all[indexes[0] ?? -1]
  const last = all[indexes.at(-1) ?? -1]
  if (first && last) return [first.start, last.end]
  const place = all[at - 1]?.end ?? all[at]?.start ?? 0
  return [place, place]
}
