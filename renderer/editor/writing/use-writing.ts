import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useClient } from '../../app/client.tsx'
import type { Loaded } from '../../app/use-call.ts'
import type { SaveState } from './autosave.ts'
import {
  beginSession,
  endSession,
  methodsOf,
  openSession,
  showSession,
  type WritingKind,
  type WritingSession,
} from './session.ts'

/**
 * Opens a note or a draft: where it was left with something unsaved, there; otherwise as the core has it. Another version that
 * comes to be elsewhere is taken over while nothing here is unsaved. What is waiting is saved when it is left.
 */
export function useWriting(
  kind: WritingKind,
  id: string,
): Loaded<WritingSession> & { readonly reload: () => void } {
  const client = useClient()
  const [state, setState] = useState<Loaded<WritingSession>>({ status: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const reload = useCallback(() => {
    const session = openSession(id)
    if (session) endSession(session)
    setAttempt(before => before + 1)
  }, [id])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    let current = true
    const show = (session: WritingSession) => setState({ status: 'ready', value: session })
    const read = async () => {
      const left = openSession(id)
      if (left) {
        show(left)
        return
      }
      setState({ status: 'loading' })
      try {
        const opened = await client.call(methodsOf[kind].get, { id })
        if (current) show(openSession(id) ?? beginSession(client, kind, opened))
      } catch (error) {
        if (current) setState({ status: 'failed', error, retry: reload })
      }
    }
    void read()

    const stop = client.on('records.changed', async ({ kind: changedKind, ids }) => {
      const session = openSession(id)
      if (changedKind !== kind || !ids.includes(id) || !session?.autosave.isSaved()) return
      const known = session.autosave.revision()
      // One that can't be read now is no news: the next save says what is wrong.
      const opened = await client.call(methodsOf[kind].get, { id }).catch(() => null)
      const changed = opened !== null && opened.revision > session.autosave.revision()
      if (!current || !changed || !session.autosave.isSaved() || known !== session.autosave.revision()) return
      endSession(session)
      show(beginSession(client, kind, opened))
    })
    return () => {
      current = false
      stop()
    }
  }, [client, kind, id, attempt, reload])
  const session = state.status === 'ready' ? state.value : null
  useEffect(() => (session ? showSession(session) : undefined), [session])
  return { ...state, reload }
}

/** Where it stands between here and the disk. */
export function useSaveState(session: WritingSession): SaveState {
  return useSyncExternalStore(session.autosave.subscribe, session.autosave.current)
}
