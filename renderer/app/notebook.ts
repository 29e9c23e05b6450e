import { useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '../../shared/contract.ts'
import { useClient } from './client.tsx'
import { forgetNotebook } from './invalidation.ts'
import { windowRouter } from './router.ts'
import { windowUndo } from './undo.ts'
import { flushUnsaved } from './unsaved.ts'

/**
 * While a notebook is made, Welcome stays although the notebook is open already: its recovery code must be seen first.
 */
export const welcomeHold = (() => {
  let held = false
  const listeners = new Set<() => void>()
  return {
    current: () => held,
    set(next: boolean) {
      held = next
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
})()

/** Opening, making and closing a notebook. Each forgets all that was read of the one before. */
export function useNotebookActs() {
  const client = useClient()
  const queries = useQueryClient()
  const forget = () => {
    windowRouter().forget()
    windowUndo.forget()
    forgetNotebook(queries)
  }
  return {
    open: async (input: Input<'notebook.open'>): Promise<Output<'notebook.open'>> => {
      const opened = await client.call('notebook.open', input)
      forget()
      return opened
    },
    openSample: async (input: Input<'notebook.openSample'>): Promise<Output<'notebook.openSample'>> => {
      const opened = await client.call('notebook.openSample', input)
      forget()
      return opened
    },
    /** Does not show the notebook yet: the recovery code comes first. Call `enter` after it. */
    create: async (input: Input<'notebook.create'>): Promise<Output<'notebook.create'>> => {
      welcomeHold.set(true)
      try {
        return await client.call('notebook.create', input)
      } catch (error) {
        welcomeHold.set(false)
        throw error
      }
    },
    enter: () => {
      forget()
      welcomeHold.set(false)
    },
    close: async (): Promise<void> => {
      await flushUnsaved()
      await client.call('notebook.close', {})
      forget()
    },
  }
}
