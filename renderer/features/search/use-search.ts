import { useEffect, useState } from 'react'
import type { SearchableKind, SearchResult } from '../../../shared/domain/search.ts'
import { useCall } from '../../app/use-call.ts'

/** A pause in typing after which the search is asked, in ms. */
const PAUSE = 80

/**
 * What the results show. `asked` is the query they answer. After a wrong query they stay, as `stale`, under its
 * sentence.
 */
export type SearchState =
  | { readonly status: 'before' }
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly error: unknown }
  | {
      readonly status: 'found'
      readonly result: SearchResult
      readonly asked: string
      readonly stale: boolean
      readonly error: unknown
    }

type Answer = Readonly<{ result: SearchResult; asked: string }>

/** Searches as one types; an answer that is overtaken is dropped (the query's own cache sees to it). */
export function useSearch(query: string, kinds: readonly SearchableKind[], limit: number): SearchState {
  const [asked, setAsked] = useState(query.trim())
  useEffect(() => {
    const timer = setTimeout(() => setAsked(query.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [query])
  const answer = useCall('search.query', { query: asked, kinds: [...kinds], limit }, { when: asked !== '' })
  const [last, setLast] = useState<Answer | null>(null)
  if (answer.status === 'ready' && last?.result !== answer.value) setLast({ result: answer.value, asked })

  if (asked === '') return { status: 'before' }
  if (answer.status === 'ready') {
    return { status: 'found', result: answer.value, asked, stale: false, error: null }
  }
  const error = answer.status === 'failed' ? answer.error : null
  if (last) return { status: 'found', ...last, stale: error !== null, error }
  return error === null ? { status: 'waiting' } : { status: 'failed', error }
}
