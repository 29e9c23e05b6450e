import type { QueryClient } from '@tanstack/react-query'
import type { Draft, Note } from '../../../shared/domain/draft.ts'
import type { Route } from '../../app/route.ts'
import { windowRouter } from '../../app/router.ts'
import type { Removable } from '../../app/undo/ways.ts'
import type { Client } from '../../transport/client.ts'
import { endSession, methodsOf, openSession, type WritingKind } from './session.ts'

/** Where a note or draft is opened; null: none of them. */
export type RouteOf = (id: string | null) => Route

/**
 * How a note or draft is taken out and brought back, whether it is open in this window or not. What comes back is
 * shown; what goes while it is shown leaves its place to another.
 */
export function removableWritten(
  client: Client,
  queries: QueryClient,
  kind: WritingKind,
  routeOf: RouteOf,
): Removable<Draft | Note> {
  const { list, remove, restore } = methodsOf[kind]
  return {
    remove: async at => {
      await openSession(at.id)?.autosave.flush()
      const removed = await client.call(remove, at)
      const session = openSession(at.id)
      if (session) endSession(session)
      // The list first: it must not lead back to what is gone.
      await queries.invalidateQueries({ queryKey: [list] })
      const router = windowRouter()
      const here = router.current()
      if ('id' in here && here.id === at.id) router.replace(routeOf(null))
      return removed
    },
    restore: async removed => {
      // Each kind is restored by its own call, which checks what it is given.
      const restored = await client.call(restore, { removed: removed as never })
      windowRouter().go(routeOf(restored.id))
      return restored
    },
  }
}
