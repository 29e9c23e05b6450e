import { useQueries } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { useClient } from '../client.tsx'
import type { Command } from '../commands.ts'
import type { Route } from '../route.ts'
import { callKey, useCall } from '../use-call.ts'
import { draftThing, noteThing, personThing, sourceThing, type Thing } from './entries.ts'
import { type Recent, recentOf, withRecent } from './recent.ts'

/** What was opened in this notebook since it was opened, the latest first, and the way to add to it. In memory only. */
export function useRecent(route: Route): readonly [readonly Recent[], (next: Recent) => void] {
  const [recent, setRecent] = useState<readonly Recent[]>([])
  const add = (next: Recent) => setRecent(before => withRecent(before, next))
  useEffect(() => {
    const shown = recentOf(route)
    if (shown) setRecent(before => withRecent(before, shown))
  }, [route])
  return [recent, add]
}

/** The recent ones by their names as they are now. What is open, removed or cannot be done now is left out. */
export function useRecentEntries(
  recent: readonly Recent[],
  route: Route,
  commands: readonly Command[],
): readonly (Thing | Command)[] {
  const client = useClient()
  const has = (kind: string) => recent.some(one => one.of === 'thing' && one.kind === kind)
  const people = useCall('people.list', {}, { when: has('person') })
  const drafts = useCall('drafts.list', {}, { when: has('draft') })
  const notes = useCall('notes.list', {}, { when: has('note') })
  const ids = recent.flatMap(one => (one.of === 'thing' && one.kind === 'source' ? [one.id] : []))
  const sources = useQueries({
    queries: ids.map(id => ({
      queryKey: callKey('sources.get', { id }),
      queryFn: (): Promise<Output<'sources.get'>> => client.call('sources.get', { id }),
    })),
  })
  const shown = recentOf(route)
  const entryOf = (one: Recent): Thing | Command | undefined => {
    if (one.of === 'command') return commands.find(({ id }) => id === one.id)
    if (shown?.of === 'thing' && shown.id === one.id) return undefined
    switch (one.kind) {
      case 'source': {
        const source = sources[ids.indexOf(one.id)]?.data?.source
        return source && sourceThing(source)
      }
      case 'person': {
        const rows = people.status === 'ready' ? people.value.people : []
        const person = rows.find(({ id }) => id === one.id)
        return person && personThing(person, '')
      }
      case 'draft':
      case 'note': {
        const loaded = one.kind === 'draft' ? drafts : notes
        const row = loaded.status === 'ready' && loaded.value.rows.find(({ id }) => id === one.id)
        if (!row) return undefined
        return one.kind === 'draft' ? draftThing(row) : noteThing(row)
      }
    }
  }
  return recent.map(entryOf).filter(entry => entry !== undefined)
}
