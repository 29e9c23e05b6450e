import { useRef, useState } from 'react'
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
  const [state, setState] = useState<{ of: string; chosen: Chosen }>({ of: '', chosen: nobody })
  /** The row where the selection began. Keys come faster than answers, so that it cannot wait for a drawing. */
  const anchor = useRef<{ of: string; row: number } | null>(null)
  const asked = useRef(0)
  // Another list is another selection.
  const of = JSON.stringify(listing)
  const chosen = state.of === of ? state.chosen : nobody
  const set = (next: Chosen, began: number | null) => {
    asked.current += 1
    anchor.current = began === null ? null : { of, row: began }
    setState({ of, chosen: next })
  }

  /** All between these rows; their pages may not be here yet. Of several answers the one asked for last counts. */
  const between = async (from: number, to: number) => {
    asked.current += 1
    const mine = asked.current
    try {
      const range = { from: Math.min(from, to), to: Math.max(from, to) }
      const { quotes } = await client.call('quotes.between', { ...listing, ...range })
      if (mine !== asked.current) return
      setState({ of, chosen: new Map(quotes.map(({ id, revision }) => [id, revision])) })
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
    /** Takes in all from where the selection began, `current` unless it began before, to this row. */
    extend: (index: number, current: number) => {
      if (anchor.current?.of !== of) anchor.current = { of, row: Math.max(0, current) }
      void between(anchor.current.row, index)
    },
    all: (lines: number) => {
      anchor.current = { of, row: 0 }
      void between(0, lines - 1)
    },
    /** After a change, or when one was undone: these are the revisions now. */
    renew: (steps: readonly Readonly<{ id: string; now: number }>[]) =>
      setState(before => {
        const next = new Map(before.chosen)
        for (const { id, now } of steps) if (next.has(id)) next.set(id, now)
        return { ...before, chosen: next }
      }),
  }
}
