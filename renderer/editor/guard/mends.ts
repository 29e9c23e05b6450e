import { guard } from '../../../shared/guard/guard.ts'
import { type GuardChange, type GuardState, guardStates } from '../../../shared/guard/result.ts'
import { oneLine, withSourceWords } from './source-words.ts'

/** How a quotation may be put right. Each gives the quotation's words as they then read. */
export type Mend = 'restore' | 'bracket' | 'ellipsis' | 'paraphrase'

type Compared = Readonly<{ text: string; passage: string; changes: readonly GuardChange[] }>

/** What helps here, with the words it leads to: a bracket or an ellipsis is offered where the guard then finds less. */
export function mendsOf(compared: Compared): ReadonlyMap<Mend, string> {
  const { text, passage, changes } = compared
  const mends = new Map<Mend, string>([['restore', withSourceWords(text, passage, changes)]])
  const bracketed = withEach(compared, bracket)
  if (bracketed !== null) mends.set('bracket', bracketed)
  const cut = withEach(compared, ellipsis)
  if (cut !== null) mends.set('ellipsis', cut)
  mends.set('paraphrase', unmarked(text))
  return mends
}

/** Puts the writer's words of a change in brackets. */
const bracket = (words: string, change: GuardChange): string | null =>
  change.draft[1] > change.draft[0] && (change.kind === 'inserted' || change.kind === 'substituted')
    ? words.replace(/^(\s*)(.*?)(\s*)$/su, '$1[$2]$3')
    : null

/** Says by an ellipsis that words of the source are left out. */
const ellipsis = (words: string, change: GuardChange): string | null =>
  change.kind === 'omitted' && words.trim() === '' ? ' … ' : null

/** Applies it to every change it fits, from the end, and keeps it where the quotation is the better for it. */
function withEach(
  { text, passage, changes }: Compared,
  put: (words: string, change: GuardChange) => string | null,
): string | null {
  let mended = text
  const wrong = changes.filter(change => change.level !== 'allowed')
  for (const change of wrong.toSorted((a, b) => b.draft[0] - a.draft[0])) {
    const [start, end] = change.draft
    const piece = put(text.slice(start, end), change)
    if (piece === null) continue
    const tried = `${mended.slice(0, start)}${piece}${mended.slice(end)}`.replace(/ {2,}/gu, ' ')
    if (weightOf(tried, passage) < weightOf(mended, passage)) mended = tried
  }
  return mended === text ? null : mended
}

/** The worst state first, then how many differences there are. */
function weightOf(text: string, passage: string): number {
  const { state, changes } = guard(text, passage)
  const wrong = changes.filter(change => change.level !== 'allowed').length
  return rank(state) * 1000 + wrong
}
const rank = (state: GuardState): number => guardStates.indexOf(state)

/** The words without the marks around them, as the writer's own. */
export const unmarked = (text: string): string =>
  oneLine(text.replace(/^[\s"“”„‟«»‹›「」『』]+|[\s"“”„‟«»‹›「」『』]+$/gu, ''))
    .replace(/[,;]$/u, '')
    .replace(/["“”„‟«»‹›「」『』]/gu, '')
