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
  if (!hunk.source.some(index => isWord(comparison.source[index]!))) {
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
  const ends = hunk.source.filter(index => endsSentence(comparison.source, index))
  if (ends.length > 1) notices.push('The ellipsis leaves out a whole sentence.')
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
