import { useEffect, useState } from 'react'
import type { PersonRow } from '../../../shared/domain/quote.ts'
import type { SearchHit } from '../../../shared/domain/search.ts'
import type { SourceRow } from '../../../shared/domain/source.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import type { Client } from '../../transport/client.ts'
import { sayFailed } from '../../ui/notices.ts'
import { useClient } from '../client.tsx'
import { type Loaded, useCall } from '../use-call.ts'
import { words } from '../words.ts'
import {
  draftThing,
  nameMatches,
  noteThing,
  personThing,
  quoteThing,
  sourceThing,
  type Thing,
} from './entries.ts'

/** A pause in typing after which the core is asked, in ms. */
const PAUSE = 60
/** Rows of one kind, at the most: what is longer is for Search. */
const MOST = 6

export type ThingGroup = Readonly<{ title: string; things: readonly Thing[] }>
export type Things = Readonly<{
  groups: readonly ThingGroup[]
  /** Whether these are all, for what is typed now. */
  settled: boolean
}>

/** The named things and quotes that what is typed may mean, by kind. */
export function useThings(typed: string): Things {
  const query = typed.trim()
  const people = useCall('people.list', {})
  const drafts = useCall('drafts.list', {})
  const notes = useCall('notes.list', {})
  const answer = useAnswer(query)
  if (query === '') return { groups: [], settled: true }
  const settled = answer.asked === query
  const isMeant = (thing: Thing): boolean => nameMatches([thing.words], query)
  const persons = value(people)?.people.filter(person => isPersonMeant(person, query)) ?? []
  const groups: ThingGroup[] = [
    { title: words.places.people, things: persons.map(person => personThing(person, query)) },
    { title: words.places.drafts, things: (value(drafts)?.rows ?? []).map(draftThing).filter(isMeant) },
    { title: words.places.notes, things: (value(notes)?.rows ?? []).map(noteThing).filter(isMeant) },
    // What answers the words of a moment ago stays while it has the new ones too, so that rows do not blink.
    { title: words.places.sources, things: answer.sources.filter(thing => settled || isMeant(thing)) },
    { title: words.places.quotes, things: answer.quotes.filter(thing => settled || isMeant(thing)) },
  ]
  const some = groups.map(({ title, things }) => ({ title, things: things.slice(0, MOST) }))
  return { groups: some.filter(({ things }) => things.length > 0), settled }
}

const isPersonMeant = ({ name, aliases }: PersonRow, typed: string): boolean =>
  nameMatches([name, ...aliases], typed)

const value = <T>(loaded: Loaded<T>): T | null => (loaded.status === 'ready' ? loaded.value : null)

type Answer = Readonly<{ asked: string; sources: readonly Thing[]; quotes: readonly Thing[] }>
const nothing: Answer = { asked: '', sources: [], quotes: [] }

/** What the core answers, both kinds at once; an answer that is overtaken is dropped. */
function useAnswer(query: string): Answer {
  const client = useClient()
  const [answer, setAnswer] = useState(nothing)
  useEffect(() => {
    if (query === '') return
    let wanted = true
    const timer = setTimeout(() => {
      Promise.all([askSources(client, query), askQuotes(client, query)]).then(
        ([sources, hits]) => {
          if (!wanted) return
          const quotes = hits.map(quoteThing).filter(thing => thing !== null)
          setAnswer({ asked: query, sources: sources.map(sourceThing), quotes })
        },
        (error: unknown) => {
          if (!wanted) return
          setAnswer({ ...nothing, asked: query })
          sayFailed(sentenceFor(error))
        },
      )
    }, PAUSE)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [query, client])
  return answer
}

const askSources = async (client: Client, query: string): Promise<SourceRow[]> =>
  (await client.call('sources.list', { filter: query, limit: MOST })).rows

/** What is typed here are words, not the language of Search, whose signs would be wrong while half typed. */
async function askQuotes(client: Client, query: string): Promise<SearchHit[]> {
  const words = query.match(/[\p{L}\p{M}\p{N}]+/gu)
  if (!words) return []
  return (await client.call('search.query', { query: words.join(' '), kinds: ['quote'], limit: MOST })).hits
}
