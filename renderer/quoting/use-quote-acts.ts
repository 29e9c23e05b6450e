import type { Input, QuoteChange, Step } from '../../shared/contract.ts'
import type { Placement } from '../../shared/domain/newer.ts'
import type { Quote, QuoteView } from '../../shared/domain/quote.ts'
import { useClient } from '../app/client.tsx'
import { type Removable, wayBack, wayToRemove, wayToRestore } from '../app/undo/ways.ts'
import { windowUndo } from '../app/undo.ts'
import { words } from './words.ts'

/** Changing and removing quotes so that it can be undone. Each rejects with what the core said. */
export function useQuoteActs() {
  const client = useClient()
  const removable: Removable<Quote> = {
    remove: at => client.call('quotes.remove', at),
    restore: removed => client.call('quotes.restore', { removed }),
  }
  return {
    /**
     * One or many, all or none; `said` is the sentence that says it: "Terms of 4 quotes changed." `onStep` hears of the
     * new revisions, also when the change is undone later.
     */
    change: async (
      items: readonly QuoteChange[],
      said: string,
      onStep: (steps: readonly Step[]) => void = () => {},
    ): Promise<void> => {
      const change = (some: QuoteChange[]) => client.call('quotes.changeMany', { items: some })
      const done = await change([...items])
      windowUndo.did({ said, undo: wayBack(done, change, onStep) })
      onStep(done.changed)
    },
    /** Puts quotes where a person decided, all or none. */
    place: async (items: readonly Placement[], said: string): Promise<void> => {
      const place = (some: Placement[]) => client.call('quotes.place', { items: some })
      const done = await place([...items])
      windowUndo.did({ said, undo: wayBack(done, place) })
    },
    create: async (input: Input<'quotes.create'>): Promise<QuoteView> => {
      const made = await client.call('quotes.create', input)
      windowUndo.did({ said: words.made, undo: wayToRemove(made, removable) })
      return made
    },
    remove: async ({ id, revision }: Readonly<{ id: string; revision: number }>): Promise<void> => {
      const removed = await removable.remove({ id, revision })
      windowUndo.did({ said: words.removed, undo: wayToRestore(removed, removable) })
    },
  }
}
