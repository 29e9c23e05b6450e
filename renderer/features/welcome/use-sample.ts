import { useEffect, useState } from 'react'
import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { useNotebookActs } from '../../app/notebook.ts'

/** Where the opening of the sample is. */
export type SampleState =
  | { readonly status: 'idle' }
  | { readonly status: 'opening'; readonly done: number; readonly total: number }
  | { readonly status: 'failed'; readonly sentence: string }

/** Opens the sample notebook, which makes its copy when there is none; `reset` makes it anew. */
export function useSample(): readonly [SampleState, (reset: boolean) => Promise<void>] {
  const client = useClient()
  const acts = useNotebookActs()
  const [state, setState] = useState<SampleState>({ status: 'idle' })
  useEffect(
    () =>
      client.on('sample.progress', progress =>
        setState(now => (now.status === 'opening' ? { status: 'opening', ...progress } : now)),
      ),
    [client],
  )
  const open = async (reset: boolean) => {
    if (state.status === 'opening') return
    setState({ status: 'opening', done: 0, total: 0 })
    try {
      await acts.openSample({ reset })
    } catch (error) {
      setState({ status: 'failed', sentence: sentenceFor(error) })
    }
  }
  return [state, open]
}
