import type { Range } from '../domain/ids.ts'
import type { Token } from '../text/tokens.ts'
import type { Step } from './align.ts'
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
  /** Words of names that the notebook knows, in lower case. */
  names: ReadonlySet<string>
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
