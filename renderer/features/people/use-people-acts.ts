import type { Input, Output } from '../../../shared/contract.ts'
import type { Person } from '../../../shared/domain/quote.ts'
import { useClient } from '../../app/client.tsx'
import { windowUndo } from '../../app/undo.ts'
import { words } from './words.ts'

export type PersonFields = Input<'people.create'>

/** Making, changing, removing and merging people so that it can be undone. Each rejects with what the core said. */
export function usePeopleActs() {
  const client = useClient()
  return {
    create: async (fields: PersonFields): Promise<Person> => {
      const person = await client.call('people.create', fields)
      const { id, revision } = person
      windowUndo.did({
        said: words.did.add,
        undo: async now => {
          await client.call('people.remove', { id, revision: now(id, revision) })
          return []
        },
      })
      return person
    },
    update: async (before: Person, changes: PersonFields): Promise<void> => {
      const { id, revision } = before
      const { name, aliases, role, defaultTerms } = before
      const after = await client.call('people.update', { id, revision, changes })
      windowUndo.did({
        said: words.did.change,
        undo: async now => {
          const back = await client.call('people.update', {
            id,
            revision: now(id, after.revision),
            changes: { name, aliases, role, defaultTerms },
          })
          return [{ id, was: revision, now: back.revision }]
        },
      })
    },
    remove: async ({ id, revision }: Person): Promise<void> => {
      const removed = await client.call('people.remove', { id, revision })
      windowUndo.did({
        said: words.did.remove,
        undo: async () => {
          const restored = await client.call('people.restore', { removed })
          return [{ id, was: revision, now: restored.revision }]
        },
      })
    },
    /** `merged` is taken into `keep`. */
    merge: async (keep: Person, merged: Person): Promise<Output<'people.merge'>['person']> => {
      const { person, undo } = await client.call('people.merge', {
        keep: { id: keep.id, revision: keep.revision },
        merged: { id: merged.id, revision: merged.revision },
      })
      windowUndo.did({
        said: words.did.merge,
        undo: async now => {
          const revision = now(person.id, person.revision)
          return (await client.call('people.split', { revision, undo })).changed
        },
      })
      return person
    },
  }
}
