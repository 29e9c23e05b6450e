import type { Token } from '../text/tokens.ts'
import { type Comparison, factsOf, isWord, rangeOf } from './comparison.ts'
import type { GuardChange } from './result.ts'

/** The trims at either end; one that drops a negation of the sentence it cuts is serious. */
export function trims(comparison: Comparison, first: number, last: number): GuardChange[] {
  const { draft, source } = comparison
  const head = span(0, first)
  const tail = span(last + 1, source.length)
  const changes: GuardChange[] = []
  for (const [indexes, at] of [
    [head, 0],
    [tail, draft.tokens.length],
  ] as const) {
    if (!indexes.some(index => isWord(source[index]!))) continue
    const cut = at === 0 ? sentenceBefore(comparison, first) : sentenceAfter(comparison, last)
    const drops = factsOf(comparison, 'source', cut).some(fact => fact.kind === 'negation')
    changes.push({
      level: drops ? 'serious' : 'allowed',
      kind: 'trim',
      reason: drops ? 'a cut drops a negation' : at === 0 ? 'cut at the start' : 'cut at the end',
      draft: rangeOf(draft.tokens, [], at),
      source: rangeOf(source, indexes, at),
    })
  }
  return changes
}

/** The tokens between the start of the sentence and the token at `first`. */
function sentenceBefore({ source, passage }: Comparison, first: number): number[] {
  let at = first - 1
  while (at >= 0 && !endsSentence(source, at) && !endsLine(source, passage, at)) at -= 1
  return span(at + 1, first)
}

function sentenceAfter({ source, passage }: Comparison, last: number): number[] {
  let at = last
  while (at < source.length && !endsSentence(source, at) && !endsLine(source, passage, at)) at += 1
  return span(last + 1, Math.min(at + 1, source.length))
}

/** A passage may run over several paragraphs: none goes on in the next. */
const endsLine = (source: readonly Token[], passage: string, at: number): boolean =>
  source[at + 1] !== undefined && passage.slice(source[at]!.end, source[at + 1]!.start).includes('\n\n')

/** A full stop, question or exclamation mark that is not an abbreviation's: what follows is no small letter. */
export function endsSentence(source: readonly Token[], at: number): boolean {
  const token = source[at]!
  if (token.kind !== 'mark' || !['.', '?', '!'].includes(token.key)) return false
  const next = source.slice(at + 1).find(isWord)
  const before = source[at - 1]
  const initial =
    token.key === '.' && before?.kind === 'word' && /^(?:\p{Lu}|\p{Lu}\p{Ll}{1,2})$/u.test(before.plain)
  return !initial && !(next?.kind === 'word' && /^\p{Ll}/u.test(next.plain))
}

/** The whole numbers from one up to another. */
const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
