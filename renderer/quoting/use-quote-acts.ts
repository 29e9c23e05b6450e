import type { QuoteChange, Step } from '../../shared/contract.ts'
import { useClient } from '../app/client.tsx'
import { windowUndo } from '../app/undo.ts'

/** Changing and removing quotes so that it can be undone. Each rejects with what the core said. */
export function useQuoteActs() {
  const client = useClient()
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
      const { changed, undo } = await client.call('quotes.changeMany', { items: [...items] })
      windowUndo.did({
        said,
        undo: async now => {
          const back = await client.call('quotes.changeMany', {
            items: undo.map(item => ({ ...item, revision: item.revision && now(item.id, item.revision) })),
          })
          onStep(back.changed)
          return changed.map(({ id, was }, index) => ({ id, was, now: back.changed[index]?.now ?? was }))
        },
      })
      onStep(changed)
    },
    remove: async ({ id, revision }: Readonly<{ id: string; revision: number }>): Promise<void> => {
      const removed = await client.call('quotes.remove', { id, revision })
      windowUndo.did({
        said: 'Quote removed.',
        undo: async () => {
          const restored = await client.call('quotes.restore', { removed })
          return [{ id, was: revision, now: restored.revision }]
        },
      })
    },
  }
}
