import { useState } from 'react'
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
  const [state, setState] = useState<{ of: SourceListing; chosen: Chosen; anchor: number | null }>({
    of: listing,
    chosen: nobody,
    anchor: null,
  })
  const isOther = state.of !== listing
  const chosen = isOther ? nobody : state.chosen
  const set = (next: Chosen, anchor: number | null) => setState({ of: listing, chosen: next, anchor })

  /** All between two rows, whose pages may not be here yet. */
  const between = async (from: number, to: number, anchor: number) => {
    try {
      const rows: [number, number] = [Math.min(from, to), Math.max(from, to) + 1]
      const { sources } = await client.call('sources.between', { ...listing, rows })
      set(new Set(sources.map(({ id }) => id)), anchor)
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
      const anchor = (isOther ? null : state.anchor) ?? Math.max(0, current.index)
      return void between(anchor, index, anchor)
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
    all: (total: number) => void between(0, total - 1, 0),
  }
}
