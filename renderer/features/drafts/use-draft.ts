import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useClient } from '../../app/client.tsx'
import type { Loaded } from '../../app/use-call.ts'
import type { SaveState } from './autosave.ts'
import { beginSession, type DraftSession, endSession, openSession, showSession } from './session.ts'

/**
 * Opens a draft: where it was left with something unsaved, there; otherwise as the core has it. Another version that
 * comes to be elsewhere is taken over while nothing here is unsaved. What is waiting is saved when the draft is left.
 */
export function useDraft(id: string): Loaded<DraftSession> & { readonly reload: () => void } {
  const client = useClient()
  const [state, setState] = useState<Loaded<DraftSession>>({ status: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const reload = useCallback(() => {
    const session = openSession(id)
    if (session) endSession(session)
    setAttempt(before => before + 1)
  }, [id])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    let current = true
    const show = (session: DraftSession) => setState({ status: 'ready', value: session })
    const read = async () => {
      const left = openSession(id)
      if (left) {
        show(left)
        return
      }
      setState({ status: 'loading' })
      try {
        const draft = await client.call('drafts.get', { id })
        if (current) show(openSession(id) ?? beginSession(client, draft))
      } catch (error) {
        if (current) setState({ status: 'failed', error, retry: reload })
      }
    }
    void read()

    const stop = client.on('records.changed', async ({ kind, ids }) => {
      const session = openSession(id)
      if (kind !== 'draft' || !ids.includes(id) || !session?.autosave.isSaved()) return
      const known = session.autosave.revision()
      // A draft that can't be read now is no news: the next save says what is wrong.
      const draft = await client.call('drafts.get', { id }).catch(() => null)
      const changed = draft !== null && draft.revision > session.autosave.revision()
      if (!current || !changed || !session.autosave.isSaved() || known !== session.autosave.revision()) return
      endSession(session)
      show(beginSession(client, draft))
    })
    return () => {
      current = false
      stop()
    }
  }, [client, id, attempt, reload])
  const session = state.status === 'ready' ? state.value : null
  useEffect(() => (session ? showSession(session) : undefined), [session])
  return { ...state, reload }
}

/** Where the draft stands between here and the disk. */
export function useSaveState(session: DraftSession): SaveState {
  return useSyncExternalStore(session.autosave.subscribe, session.autosave.current)
}
