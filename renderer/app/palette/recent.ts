import type { Route } from '../route.ts'

/** What was opened or asked for, by name only: words and titles are read anew when they are shown. */
export type Recent =
  | Readonly<{ of: 'thing'; kind: 'source' | 'person' | 'note' | 'draft'; id: string }>
  | Readonly<{ of: 'command'; id: string }>

/** Remembered at once, at the most. */
const MOST = 8

/** Puts this one in front, once. */
export function withRecent(before: readonly Recent[], next: Recent): readonly Recent[] {
  const others = before.filter(one => recentKey(one) !== recentKey(next))
  return [next, ...others].slice(0, MOST)
}

const recentKey = (recent: Recent): string =>
  recent.of === 'command' ? `command ${recent.id}` : `${recent.kind} ${recent.id}`

const kinds = { sources: 'source', people: 'person', notes: 'note', drafts: 'draft' } as const

/** The thing that a route shows, if it is one that has a name. */
export function recentOf(route: Route): Recent | null {
  if (!('id' in route) || route.id === null || route.place === 'quotes' || route.place === 'review')
    return null
  return { of: 'thing', kind: kinds[route.place], id: route.id }
}
