import type { SetAside } from '../../../shared/domain/source.ts'
import { words } from './words.ts'

/** "teaser (2), share links": what was set aside, by reason, in the order of its first appearance. */
export function setAsideSentence(items: readonly Pick<SetAside, 'reason'>[]): string {
  const counts = new Map<string, number>()
  for (const { reason } of items) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts]
    .map(([reason, n]) => (n === 1 ? reasonWords(reason) : words.several({ reason: reasonWords(reason), n })))
    .join(words.comma)
}

/** A reason in the language of the window; one that has no words there, as capturing calls it. */
export const reasonWords = (reason: string): string => (isKnown(reason) ? words.reasons[reason] : reason)

const isKnown = (reason: string): reason is keyof typeof words.reasons => Object.hasOwn(words.reasons, reason)
