import type { SetAside } from '../../../shared/domain/source.ts'

/** "2 teasers, 1 share link": what was set aside, by reason, in the order of its first appearance. */
export function setAsideSentence(items: readonly Pick<SetAside, 'reason'>[]): string {
  const counts = new Map<string, number>()
  for (const { reason } of items) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, count]) => (count === 1 ? reason : `${reason} (${count})`)).join(', ')
}
