import type { SourceChange } from '../../../../shared/contract.ts'
import { useClient } from '../../../app/client.tsx'
import { wayBack } from '../../../app/undo/ways.ts'
import { windowUndo } from '../../../app/undo.ts'

/** Changes many sources as one act that can be undone. Rejects with what the core said: then nothing was changed. */
export function useChangeSources() {
  const client = useClient()
  return async (ids: Iterable<string>, changes: SourceChange['changes'], said: string): Promise<void> => {
    // What is added or taken away is the same whatever the source was meanwhile: no revision is asked for.
    const items = Array.from(ids, id => ({ id, revision: null, changes }))
    const change = (some: SourceChange[]) => client.call('sources.changeMany', { items: some })
    windowUndo.did({ said, undo: wayBack(await change(items), change) })
  }
}
