import { useState } from 'react'
import type { QuoteListing } from '../../../shared/domain/quote-list.ts'
import { sentenceFor } from '../../../shared/errors.ts'
import { useClient } from '../../app/client.tsx'
import { sayFailed } from '../../ui/notices.ts'

/** Quotes that are selected together, each with the revision that was seen. Empty: the current one alone counts. */
export type Chosen = ReadonlyMap<string, number>
type Seen = Readonly<{ id: string; revision: number }>

const nobody: Chosen = new Map()

/** What is selected in the list: by rows for the keys and the pointer, by quotes for what is done with them. */
export function useChosen(listing: QuoteListing) {
  const client = useClient()
  const [state, setState] = useState<{ of: QuoteListing; chosen: Chosen; anchor: number | null }>({
    of: listing,
    chosen: nobody,
    anchor: null,
  })
  // Another list is another selection.
  const isOther = JSON.stringify(state.of) !== JSON.stringify(listing)
  const chosen = isOther ? nobody : state.chosen
  const set = (next: Chosen, anchor: number | null) => setState({ of: listing, chosen: next, anchor })

  /** All between the row where the selection began and this one; their pages may not be here yet. */
  const between = async (from: number, to: number, anchor: number) => {
    try {
      const { quotes } = await client.call('quotes.between', {
        ...listing,
        from: Math.min(from, to),
        to: Math.max(from, to),
      })
      set(new Map(quotes.map(({ id, revision }) => [id, revision])), anchor)
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  return {
    chosen,
    clear: () => set(nobody, null),
    /** Takes a quote in or out; `current` is the one that counted alone until now. */
    toggle: (quote: Seen, index: number, current: Seen | null) => {
      const next = new Map(chosen)
      if (chosen.size === 0 && current) next.set(current.id, current.revision)
      if (chosen.has(quote.id)) next.delete(quote.id)
      else next.set(quote.id, quote.revision)
      set(next, index)
    },
    extend: (index: number, current: number) => {
      const anchor = (isOther ? null : state.anchor) ?? Math.max(0, current)
      void between(anchor, index, anchor)
    },
    all: (lines: number) => void between(0, lines - 1, 0),
    /** After a change: these are the revisions now. */
    renew: (steps: readonly Readonly<{ id: string; now: number }>[]) => {
      const next = new Map(chosen)
      for (const { id, now } of steps) if (next.has(id)) next.set(id, now)
      setState(before => ({ ...before, of: listing, chosen: next }))
    },
  }
}
