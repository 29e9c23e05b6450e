import { type ClaimFlag, type ClaimView, claimFlags } from '../../../../shared/domain/review.ts'

/** What the list of claims can be narrowed to, in the order of the tabs. The last two only where there are any. */
export const claimFilters = [
  'all',
  'open',
  'altered',
  'unsourced',
  'single-source',
  'one-origin',
  'terms',
  'changed',
  'question',
  'judged-twice',
] as const satisfies readonly ('all' | ClaimFlag)[]
export type ClaimFilter = (typeof claimFilters)[number]

const sometimes: ReadonlySet<ClaimFilter> = new Set(['question', 'judged-twice'])

export const passes = (claim: ClaimView, filter: ClaimFilter): boolean =>
  filter === 'all' || claim.flags.includes(filter)

/** Every filter to be shown, with how many claims it leaves. The chosen one stays although it leaves none. */
export function filterCounts(claims: readonly ClaimView[], chosen: ClaimFilter) {
  const counts = new Map<ClaimFlag, number>(claimFlags.map(flag => [flag, 0]))
  for (const { flags } of claims) for (const flag of flags) counts.set(flag, (counts.get(flag) ?? 0) + 1)
  return claimFilters
    .map(filter => ({ filter, count: filter === 'all' ? claims.length : (counts.get(filter) ?? 0) }))
    .filter(({ filter, count }) => count > 0 || filter === chosen || !sometimes.has(filter))
}

/**
 * The claim that J, K and a verdict come to: `by` further among those that are listed. One that is not listed (any
 * more) counts by its place in the draft. Null where there is none.
 */
export function stepFrom(
  claims: readonly ClaimView[],
  listed: readonly ClaimView[],
  from: string | null,
  by: 1 | -1,
): ClaimView | null {
  const here = claims.find(({ id }) => id === from)
  if (!here) return (by > 0 ? listed[0] : listed.at(-1)) ?? null
  return by > 0
    ? (listed.find(({ number }) => number > here.number) ?? null)
    : (listed.findLast(({ number }) => number < here.number) ?? null)
}

/** The next claim that nobody has judged, after `from`, or the first one again. */
export function nextOpen(listed: readonly ClaimView[], from: ClaimView | null): ClaimView | null {
  const open = listed.filter(({ verdict, notCheckable }) => verdict === 'open' && notCheckable === '')
  return open.find(({ number }) => number > (from?.number ?? 0)) ?? open[0] ?? null
}
