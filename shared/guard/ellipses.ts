import { SPLIT } from './attributions.ts'
import { type Comparison, factsOf, isWord, rangeOf } from './comparison.ts'
import { endsSentence } from './cuts.ts'
import type { FactKind } from './fact.ts'
import type { Hunk } from './hunks.ts'
import type { Judged } from './result.ts'

const noticed: readonly [FactKind, string][] = [
  ['number', 'The ellipsis leaves out a number.'],
  ['date', 'The ellipsis leaves out a date.'],
  ['name', 'The ellipsis leaves out a name.'],
  ['hedge', 'The ellipsis leaves out a hedge.'],
]

/** An ellipsis of the quotation with what it passes over. */
export function ellipsis(comparison: Comparison, hunk: Hunk): Judged {
  const draft = rangeOf(comparison.draft.tokens, hunk.draft, hunk.draftAt)
  const source = rangeOf(comparison.source, hunk.source, hunk.sourceAt)
  const split = comparison.draft.tokens[hunk.draft[0]!]?.key === SPLIT
  if (!hunk.source.some(index => isWord(comparison.source[index]!))) {
    if (split) return { changes: [], notices: [] }
    return {
      changes: [
        { level: 'altered', kind: 'marks', reason: 'an ellipsis where nothing is left out', draft, source },
      ],
      notices: [],
    }
  }
  const facts = factsOf(comparison, 'source', hunk.source)
  const drops = facts.some(fact => fact.kind === 'negation')
  const notices = noticed
    .filter(([kind]) => facts.some(fact => fact.kind === kind))
    .map(([, notice]) => notice)
  if (holdsSentence(comparison, hunk.source)) notices.push('The ellipsis leaves out a whole sentence.')
  return {
    changes: [
      {
        level: drops ? 'serious' : 'allowed',
        kind: 'ellipsis',
        reason: drops ? 'an ellipsis drops a negation' : 'words left out with an ellipsis',
        draft,
        source,
      },
    ],
    notices,
  }
}

/** Whether a sentence both begins and ends in what is passed over. */
function holdsSentence({ source }: Comparison, indexes: readonly number[]): boolean {
  const isEnd = (at: number) => endsSentence(source, at)
  let before = indexes[0]! - 1
  while (source[before]?.key === '"') before -= 1
  let begun = before < 0 || isEnd(before)
  let words = 0
  for (const at of indexes) {
    if (isWord(source[at]!)) words += 1
    if (!isEnd(at)) continue
    if (begun && words > 0) return true
    begun = true
    words = 0
  }
  return false
}
