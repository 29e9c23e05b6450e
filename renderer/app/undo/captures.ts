import type { ClipResult } from '../../../shared/domain/source.ts'
import type { Client } from '../../transport/client.ts'
import { sourcesRoute } from '../route.ts'
import type { Router } from '../router.ts'
import type { Way } from '../undo.ts'

/** Something that was captured, as far as taking it back must know it. */
export type Capture = Pick<ClipResult, 'sourceId' | 'snapshotId' | 'revisions'>

export const captureOf = ({ sourceId, snapshotId, revisions }: ClipResult): Capture => ({
  sourceId,
  snapshotId,
  revisions,
})

type Window = Readonly<{ client: Pick<Client, 'call'>; router: Pick<Router, 'current' | 'replace'> }>

/** Takes captures back; its way back brings them in again, as they were captured. One step, however many. */
export function wayToTakeBack(window: Window, captures: readonly Capture[]): Way {
  return async () => {
    const ids = captures.map(({ snapshotId }) => snapshotId)
    const comeBack = leave(window, captures)
    const removing = window.client.call('snapshots.remove', { ids })
    removing.catch(comeBack)
    const { sources } = await removing
    const before = bySource(captures, ({ was }) => was)
    return {
      steps: sources.flatMap(({ id, revision }) => {
        const was = before.get(id) ?? null
        return was === null || revision === null ? [] : [{ id, was, now: revision }]
      }),
      back: wayToBringBack(window, captures),
    }
  }
}

function wayToBringBack(window: Window, captures: readonly Capture[]): Way {
  return async () => {
    const ids = captures.map(({ snapshotId }) => snapshotId)
    const { sources } = await window.client.call('snapshots.restore', { ids })
    const after = bySource(captures.toReversed(), ({ now }) => now)
    return {
      steps: sources.map(({ id, revision }) => ({ id, was: after.get(id) ?? revision, now: revision })),
      back: wayToTakeBack(window, captures),
    }
  }
}

/** What each source was by the first of its captures in this order. */
function bySource<T>(
  captures: readonly Capture[],
  of: (revisions: Capture['revisions']) => T,
): Map<string, T> {
  return new Map(captures.toReversed().map(({ sourceId, revisions }) => [sourceId, of(revisions)]))
}

/**
 * What is about to go does not stay open: nobody asks for it once it is gone. Answers the way back to it, for when it
 * stays after all.
 */
function leave({ router }: Window, captures: readonly Capture[]): () => void {
  const route = router.current()
  const open = captures.filter(({ sourceId }) => route.place === 'sources' && sourceId === route.id)
  if (route.place !== 'sources' || open.length === 0) return () => {}
  const { listing, id } = route
  const made = open.some(({ revisions }) => revisions.was === null)
  const away = sourcesRoute(made ? { listing } : { listing, id })
  router.replace(away)
  return () => {
    if (router.current() === away) router.replace(route)
  }
}
