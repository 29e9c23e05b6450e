import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { VerifyProgress, VerifyReport } from '../../../shared/domain/notebook.ts'
import { AppError } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import type { Client } from '../../transport/client.ts'

export type Verification =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly progress: VerifyProgress | null }
  | { readonly status: 'reported'; readonly report: VerifyReport; readonly at: number }
  | { readonly status: 'stopped' }
  | { readonly status: 'failed'; readonly error: unknown }

/** What verifying has come to. It outlives the place: one may read on while a large notebook is verified. */
function createDesk(client: Client) {
  let state: Verification = { status: 'idle' }
  let run = 0
  const listeners = new Set<() => void>()
  const show = (next: Verification) => {
    state = next
    for (const listener of listeners) listener()
  }
  client.on('verify.progress', progress => {
    if (state.status === 'running') show({ status: 'running', progress })
  })
  client.on('notebook.changed', () => {
    run += 1
    show({ status: 'idle' })
  })
  return {
    current: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    async verify(): Promise<void> {
      run += 1
      const mine = run
      show({ status: 'running', progress: null })
      const outcome = await client.call('notebook.verify', {}).then(
        (report): Verification => ({ status: 'reported', report, at: Date.now() }),
        (error: unknown): Verification =>
          error instanceof AppError && error.code === 'cancelled'
            ? { status: 'stopped' }
            : { status: 'failed', error },
      )
      if (mine === run) show(outcome)
    },
    /** How it ended is told by the call that began it. */
    stop: () => client.call('notebook.stopVerify', {}),
  }
}

const desks = new WeakMap<Client, ReturnType<typeof createDesk>>()

/** The verification of the open notebook, and what begins and ends it. */
export function useVerification() {
  const client = useClient()
  const queries = useQueryClient()
  const desk = desks.get(client) ?? createDesk(client)
  desks.set(client, desk)
  const state = useSyncExternalStore(desk.subscribe, desk.current)
  return {
    state,
    verify: () => {
      // A whole notebook is noted in the journal, which no event tells.
      void desk.verify().then(() => queries.invalidateQueries({ queryKey: ['journal.list'] }))
    },
    stop: desk.stop,
  }
}
