import { useMemo, useState } from 'react'
import type { Range } from '../../../../shared/domain/ids.ts'
import type { SourcesRoute } from '../../../app/route.ts'
import type { Opened } from './use-opened.ts'

/**
 * Where the reader goes when a source is opened: to the quote, the passage or the first hit that the route names; and
 * then from hit to hit. `hitAt` is -1 where nothing was searched for.
 */
export function useLanding({ range, quote, query }: SourcesRoute, { snapshot, selected, hits }: Opened) {
  const [stepped, setStepped] = useState<{ for: string; hit: number } | null>(null)
  const here = `${snapshot.id} ${query}`
  const [from, to] = range ?? []
  const first = hits.findIndex(hit => hit[1] > (from ?? 0))
  const hitAt = hits.length === 0 ? -1 : stepped?.for === here ? stepped.hit : Math.max(0, first)
  const hit = hits[hitAt]

  const quoteStart = selected?.snapshotId === snapshot.id ? selected.anchor.start : undefined
  const quoteEnd = selected?.snapshotId === snapshot.id ? selected.anchor.end : undefined
  const isStepping = stepped?.for === here
  const [start, end] =
    quote && !isStepping
      ? [quoteStart, quoteEnd]
      : isStepping || from === undefined
        ? [hit?.[0], hit?.[1]]
        : [from, to]
  // By value, so that the same passage read again from the core is not gone to again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another snapshot is another passage, at whatever offsets
  const landing = useMemo(
    (): Range | null => (start === undefined || end === undefined ? null : [start, end]),
    [start, end, snapshot.id],
  )
  return {
    range: landing,
    hitAt,
    step: (by: 1 | -1) => {
      if (hits.length > 0) setStepped({ for: here, hit: (hitAt + by + hits.length) % hits.length })
    },
  }
}
