import type { Input, Output } from '../../../shared/contract.ts'
import type { Person } from '../../../shared/domain/quote.ts'
import { useClient } from '../../app/client.tsx'
import { type Removable, wayTo, wayToRemove, wayToRestore } from '../../app/undo/ways.ts'
import { type Way, windowUndo } from '../../app/undo.ts'
import type { Client } from '../../transport/client.ts'
import { say } from '../../ui/notices.ts'
import { words } from './words.ts'

export type PersonFields = Input<'people.create'>

/** Making, changing, removing and merging people so that it can be undone. Each rejects with what the core said. */
export function usePeopleActs() {
  const client = useClient()
  const removable: Removable<Person> = {
    remove: at => client.call('people.remove', at),
    restore: removed => client.call('people.restore', { removed }),
  }
  return {
    create: async (fields: PersonFields): Promise<Person> => {
      const person = await client.call('people.create', fields)
      windowUndo.did({ said: words.did.add, undo: wayToRemove(person, removable) })
      return person
    },
    update: async (before: Person, changes: PersonFields): Promise<void> => {
      const { id, name, aliases, role, defaultTerms } = before
      const reach = (fields: PersonFields) => (revision: number) =>
        client.call('people.update', { id, revision, changes: fields })
      const after = await reach(changes)(before.revision)
      const here = { revision: after.revision, reach: reach(changes) }
      const there = { revision: before.revision, reach: reach({ name, aliases, role, defaultTerms }) }
      windowUndo.did({ said: words.did.change, undo: wayTo(id, here, there) })
    },
    remove: async ({ id, revision }: Person): Promise<void> => {
      const removed = await removable.remove({ id, revision })
      windowUndo.did({ said: words.did.remove, undo: wayToRestore(removed, removable) })
    },
    /** Undo would show the name to whoever presses its keys: the sentence says that it does not. */
    seal: async ({ id, revision }: Person, label: string): Promise<void> => {
      await client.call('people.seal', { id, revision, label })
      say(words.sealing.done({ label }))
    },
    unseal: async ({ id, revision }: Person, passphrase: string): Promise<void> => {
      await client.call('people.unseal', { id, revision, passphrase })
      say(words.sealing.undone)
    },
    /** `merged` is taken into `keep`. */
    merge: async (keep: Person, merged: Person): Promise<Person> => {
      const at = ({ id, revision }: Person) => ({ id, revision })
      const done = await client.call('people.merge', { keep: at(keep), merged: at(merged) })
      windowUndo.did({ said: words.did.merge, undo: wayToSplit(client, done) })
      return done.person
    },
  }
}

type Merged = Output<'people.merge'>

/** Brings two people apart again; its way back merges them as before. */
function wayToSplit(client: Client, { person, undo, changed }: Merged): Way {
  return async now => {
    const revision = now(person.id, person.revision)
    const split = await client.call('people.split', { revision, undo })
    return { steps: split.changed, back: wayToMerge(client, { person, undo, changed }) }
  }
}

function wayToMerge(client: Client, first: Merged): Way {
  return async now => {
    const at = ({ id, revision }: Person) => ({ id, revision: now(id, revision) })
    const { kept, merged } = first.undo
    const again = await client.call('people.merge', { keep: at(kept), merged: at(merged) })
    const then = new Map(first.changed.map(step => [step.id, step.now]))
    const steps = again.changed.flatMap(({ id, now: reached }) => {
      const was = then.get(id)
      return was === undefined ? [] : [{ id, was, now: reached }]
    })
    return { steps, back: wayToSplit(client, again) }
  }
}
