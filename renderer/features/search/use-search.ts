import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Input } from '../../../shared/contract.ts'
import type { Narrowing, SearchResult } from '../../../shared/domain/search.ts'
import { AppError } from '../../../shared/errors.ts'
import { QueryError } from '../../../shared/query/cursor.ts'
import { parseQuery } from '../../../shared/query/parse.ts'
import type { Query } from '../../../shared/query/query.ts'
import { useClient } from '../../app/client.tsx'
import { callKey, useCall } from '../../app/use-call.ts'
import { useMoreHits } from './use-more-hits.ts'

/** Keys that come within so many ms are one question; an answer that the next key overtakes is given up. */
const PAUSE = 16
/** Documents asked for at first: they stand there while the rest is still to be asked for. */
const FIRST = 50
/** An answer that takes longer, in ms, is said to. */
const SLOW = 1500

/** What was typed, as far as it can be understood. */
export type Typed = Readonly<{ query: Query | null; error: QueryError | null }>

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

/** Reads a query as it is typed. */
export function useTyped(query: string): Typed {
  return useMemo(() => read(query), [query])
}

function read(query: string): Typed {
  if (query.trim() === '') return { query: null, error: null }
  try {
    return { query: parseQuery(query), error: null }
  } catch (error) {
    if (error instanceof QueryError) return { query: null, error }
    throw error
  }
}

type Asking = Readonly<{ narrow: Narrowing; since: number | null }>

/**
 * Searches as one types; an answer that is overtaken is dropped (the query's own cache sees to it). `cancel` gives up
 * an answer that is `slow`: what was there before stays.
 */
export function useSearch(
  query: string,
  typed: Typed,
  { narrow, since }: Asking,
): { state: SearchState; slow: boolean; cancelled: boolean; cancel: () => void; more: () => void } {
  const wanted = query.trim()
  const [asked, setAsked] = useState(typed.query ? wanted : '')
  const understood = typed.query !== null
  useEffect(() => {
    if (!understood && wanted !== '') return
    const timer = setTimeout(() => setAsked(wanted), PAUSE)
    return () => clearTimeout(timer)
  }, [wanted, understood])
  const input = { query: asked, narrow: writable(narrow), limit: FIRST, since }
  const answer = useCall('search.query', input, { when: asked !== '' })
  useGivenUp(input, asked !== '')
  const [cancelled, setCancelled] = useState('')
  // Given up, and asked for again before that was heard.
  const givenUp =
    answer.status === 'failed' && answer.error instanceof AppError && answer.error.code === 'cancelled'
  const retry = answer.status === 'failed' ? answer.retry : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time, however often it is drawn
  useEffect(() => {
    if (givenUp) retry?.()
  }, [givenUp])
  const { result, more } = useMoreHits(input, answer.status === 'ready' ? answer.value : null)
  const [last, setLast] = useState<Answer | null>(null)
  if (result && last?.result !== result) setLast({ result, asked })
  const slow = useSlow(asked !== '' && answer.status === 'loading')
  const cancel = () => {
    setCancelled(wanted)
    setAsked(last?.asked ?? '')
  }
  return {
    state: stateOf(),
    slow,
    cancelled: cancelled !== '' && cancelled === wanted && asked !== wanted,
    cancel,
    more,
  }

  function stateOf(): SearchState {
    if (wanted === '' || (asked === '' && typed.error === null)) return { status: 'before' }
    if (result && typed.error === null) return { status: 'found', result, asked, stale: false, error: null }
    const error = typed.error ?? (answer.status === 'failed' && !givenUp ? answer.error : null)
    if (last) return { status: 'found', ...last, stale: error !== null, error }
    return error === null ? { status: 'waiting' } : { status: 'failed', error }
  }
}

/** Has the core stop looking for an answer that nobody waits for any more: another letter was typed, or one left. */
function useGivenUp(input: Input<'search.query'>, isAsked: boolean): void {
  const client = useClient()
  const queries = useQueryClient()
  const key = JSON.stringify(input)
  useEffect(() => {
    const request = JSON.parse(key) as Input<'search.query'>
    return () => {
      const isWaiting = queries.getQueryState(callKey('search.query', request))?.status === 'pending'
      // Where the core is not heard, there is nothing to stop.
      if (isAsked && isWaiting) client.call('search.cancel', request).catch(() => undefined)
    }
  }, [client, queries, key, isAsked])
}

/** A copy as the contract takes it. */
const writable = (narrow: Narrowing) =>
  Object.fromEntries(Object.entries(narrow).map(([name, values]) => [name, [...values]]))

function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!waiting) return
    const timer = setTimeout(() => setSlow(true), SLOW)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [waiting])
  return slow
}
