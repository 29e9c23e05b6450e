import { keepPreviousData, type QueryKey, useMutation, useQuery } from '@tanstack/react-query'
import type { Input, Method, Output } from '../../shared/contract.ts'
import { useClient } from './client.tsx'

/** What a hook that reads answers: exactly one of three. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }

/** The cache's name for one call. `invalidation.ts` knows this shape. */
export const callKey = <M extends Method>(method: M, input: Input<M>): QueryKey => [method, input]

type CallOptions = Readonly<{
  /** False waits, as `loading`. */
  when?: boolean | undefined
  /** Snapshots never change: they are fetched once. */
  immutable?: boolean | undefined
  /** Keeps what stood while another input loads, so that a list does not blink at each keystroke. */
  keep?: boolean | undefined
}>

/** Reads from the core, and again whenever an event says that what was read has changed. */
export function useCall<M extends Method>(
  method: M,
  input: Input<M>,
  options: CallOptions = {},
): Loaded<Output<M>> {
  const client = useClient()
  const { when = true, immutable = false, keep = false } = options
  const query = useQuery<unknown>({
    queryKey: callKey(method, input),
    queryFn: () => client.call(method, input),
    enabled: when,
    ...(immutable && { staleTime: 'static' as const }),
    ...(keep && { placeholderData: keepPreviousData }),
  })
  if (query.data !== undefined) return { status: 'ready', value: query.data as Output<M> }
  if (query.isError) return { status: 'failed', error: query.error, retry: () => void query.refetch() }
  return { status: 'loading' }
}

export type Act<M extends Method> = Readonly<{
  /** Rejects with what the core said. */
  run: (input: Input<M>) => Promise<Output<M>>
  busy: boolean
  /** Of the last run, until the next begins. */
  error: unknown
  reset: () => void
}>

/** Changes something in the core. What it changed is fetched again by the core's events, not from here. */
export function useAct<M extends Method>(method: M): Act<M> {
  const client = useClient()
  const { mutateAsync, isPending, error, reset } = useMutation({
    mutationFn: (input: Input<M>) => client.call(method, input),
  })
  return { run: mutateAsync, busy: isPending, error, reset }
}
