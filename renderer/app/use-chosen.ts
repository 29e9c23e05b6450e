import { type MouseEvent, useRef, useState } from 'react'
import { sentenceFor } from '../../shared/errors.ts'
import { sayFailed } from '../ui/notices.ts'

/** A record as it was seen: the revision is what a change of many asks for. */
export type Seen = Readonly<{ id: string; revision: number }>
/** Records that are selected together, with the revision that was seen. Empty: the current one alone counts. */
export type Chosen = ReadonlyMap<string, number>
/** How a row is come to: alone, with all since the first one, or in or out of those that are selected. */
export type Manner = 'alone' | 'extend' | 'toggle'

const nobody: Chosen = new Map()

/** How a press of the pointer comes to a row. */
export const mannerOf = (event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): Manner =>
  event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : 'alone'

/**
 * What is selected in a list: by rows for the keys and the pointer, by records for what is done with them. Another
 * `listing` is another list, and another selection. `between` asks for the records of the rows from one to another,
 * both among them: their pages may not be here yet.
 */
export function useChosen(listing: object, between: (from: number, to: number) => Promise<readonly Seen[]>) {
  const [state, setState] = useState<{ of: string; chosen: Chosen }>({ of: '', chosen: nobody })
  /** The row where the selection began. Keys come faster than answers, so that it cannot wait for a drawing. */
  const anchor = useRef<{ of: string; row: number } | null>(null)
  const asked = useRef(0)
  const of = JSON.stringify(listing)
  const chosen = state.of === of ? state.chosen : nobody
  const set = (next: Chosen, began: number | null) => {
    asked.current += 1
    anchor.current = began === null ? null : { of, row: began }
    setState({ of, chosen: next })
  }

  /** Of several answers the one asked for last counts. */
  const takeBetween = async (from: number, to: number) => {
    asked.current += 1
    const mine = asked.current
    try {
      const seen = await between(Math.min(from, to), Math.max(from, to))
      if (mine !== asked.current) return
      setState({ of, chosen: new Map(seen.map(({ id, revision }) => [id, revision])) })
    } catch (error) {
      sayFailed(sentenceFor(error))
    }
  }
  const extend = (index: number, from: number) => {
    if (anchor.current?.of !== of) anchor.current = { of, row: Math.max(0, from) }
    void takeBetween(anchor.current.row, index)
  }
  const toggle = (seen: Seen, index: number, current: Seen | null) => {
    const next = new Map(chosen)
    if (chosen.size === 0 && current) next.set(current.id, current.revision)
    if (chosen.has(seen.id)) next.delete(seen.id)
    else next.set(seen.id, seen.revision)
    set(next, index)
  }
  return {
    chosen,
    clear: () => set(nobody, null),
    /** Comes to a row; `current` is the record that counted alone until now, `from` the row that one was at. */
    choose: (manner: Manner, seen: Seen, index: number, current: Seen | null, from: number) => {
      if (manner === 'extend') extend(index, from)
      else if (manner === 'toggle') toggle(seen, index, current)
      else set(nobody, null)
    },
    all: (lines: number) => {
      anchor.current = { of, row: 0 }
      void takeBetween(0, lines - 1)
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
