import { useRef, useState } from 'react'
import type { SourceListing } from '../../../../shared/domain/source-list.ts'
import { sentenceFor } from '../../../../shared/errors.ts'
import { useClient } from '../../../app/client.tsx'
import { sayFailed } from '../../../ui/notices.ts'

/** Ids of sources that are selected together. Empty: the open one alone counts. */
export type Chosen = ReadonlySet<string>
/** How a row is come to: alone, with all since the first one, or in or out of those that are selected. */
export type Manner = 'alone' | 'extend' | 'toggle'

const nobody: Chosen = new Set()

/** What is selected in the list. Another narrowing or order is another selection. */
export function useChosen(listing: SourceListing) {
  const client = useClient()
  const [state, setState] = useState<{ of: SourceListing; chosen: Chosen }>({ of: listing, chosen: nobody })
  /** The row where the selection began. Keys come faster than answers, so that it cannot wait for a drawing. */
  const anchor = useRef<{ of: SourceListing; row: number } | null>(null)
  const asked = useRef(0)
  const chosen = state.of === listing ? state.chosen : nobody
  const set = (next: Chosen, began: number | null) => {
    asked.current += 1
    anchor.current = began === null ? null : { of: listing, row: began }
    setState({ of: listing, chosen: next })
  }

  /** All between two rows, whose pages may not be here yet. Of several answers the one asked for last counts. */
  const between = async (from: number, to: number) => {
    asked.current += 1
    const mine = asked.current
    try {
      const rows: [number, number] = [Math.min(from, to), Math.max(from, to) + 1]
      const { sources } = await client.call('sources.between', { ...listing, rows })
      if (mine === asked.current) setState({ of: listing, chosen: new Set(sources.map(({ id }) => id)) })
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  const choose = (
    manner: Manner,
    id: string,
    index: number,
    current: Readonly<{ id: string | null; index: number }>,
  ) => {
    if (manner === 'alone') return set(nobody, null)
    if (manner === 'extend') {
      if (anchor.current?.of !== listing) anchor.current = { of: listing, row: Math.max(0, current.index) }
      return void between(anchor.current.row, index)
    }
    const next = new Set(chosen)
    if (chosen.size === 0 && current.id) next.add(current.id)
    if (chosen.has(id)) next.delete(id)
    else next.add(id)
    set(next, index)
  }
  return {
    chosen,
    choose,
    clear: () => set(nobody, null),
    all: (total: number) => {
      anchor.current = { of: listing, row: 0 }
      void between(0, total - 1)
    },
  }
}
