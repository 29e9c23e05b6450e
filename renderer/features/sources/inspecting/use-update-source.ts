import type { Source } from '../../../../shared/domain/source.ts'
import { useClient } from '../../../app/client.tsx'
import { wayTo } from '../../../app/undo/ways.ts'
import { windowUndo } from '../../../app/undo.ts'
import { words } from '../words.ts'

type Origin = Pick<
  Source,
  'kind' | 'title' | 'byline' | 'publisher' | 'publishedAt' | 'url' | 'language' | 'tags'
>

/** Corrects what is known of a source so that it can be undone. Rejects with what the core said. */
export function useUpdateSource() {
  const client = useClient()
  return async (before: Source, changes: Origin): Promise<void> => {
    const { id, kind, title, byline, publisher, publishedAt, url, language, tags } = before
    const former: Origin = { kind, title, byline, publisher, publishedAt, url, language, tags }
    const reach = (fields: Origin) => (revision: number) =>
      client.call('sources.update', { id, revision, changes: fields })
    const after = await reach(changes)(before.revision)
    const here = { revision: after.revision, reach: reach(changes) }
    const there = { revision: before.revision, reach: reach(former) }
    windowUndo.did({ said: words.inspecting.corrected, undo: wayTo(id, here, there) })
  }
}
