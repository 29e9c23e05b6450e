import { useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '../../shared/contract.ts'
import { useClient } from './client.tsx'
import { forgetNotebook } from './invalidation.ts'
import { windowRouter } from './router.ts'
import { flushUnsaved } from './unsaved.ts'

/** Opening, making and closing a notebook. Each forgets all that was read of the one before. */
export function useNotebookActs() {
  const client = useClient()
  const queries = useQueryClient()
  const forget = () => {
    windowRouter().forget()
    forgetNotebook(queries)
  }
  return {
    open: async (input: Input<'notebook.open'>): Promise<Output<'notebook.open'>> => {
      const opened = await client.call('notebook.open', input)
      forget()
      return opened
    },
    /** Does not show the notebook yet: the recovery code comes first. Call `enter` after it. */
    create: (input: Input<'notebook.create'>): Promise<Output<'notebook.create'>> =>
      client.call('notebook.create', input),
    enter: forget,
    close: async (): Promise<void> => {
      await flushUnsaved()
      await client.call('notebook.close', {})
      forget()
    },
  }
}
