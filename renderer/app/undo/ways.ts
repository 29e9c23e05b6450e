import type { Step } from '../../../shared/contract.ts'
import type { Way } from '../undo.ts'

type Seen = Readonly<{ id: string; revision: number }>
type Item = Readonly<{ id: string; revision: number | null }>
type Changed<I> = Readonly<{ changed: readonly Step[]; undo: readonly I[] }>

/**
 * The way back from a change of one or many records, each having the revisions of `changed`: the core answers every
 * change with those that take it back. `onStep` hears of the new revisions each time.
 */
export function wayBack<I extends Item>(
  { changed, undo }: Changed<I>,
  change: (items: I[]) => Promise<Changed<I>>,
  onStep: (steps: readonly Step[]) => void = () => {},
): Way {
  return async now => {
    const at = new Map(changed.map(step => [step.id, now(step.id, step.now)]))
    const back = await change(undo.map(item => ({ ...item, revision: at.get(item.id) ?? item.revision })))
    onStep(back.changed)
    // Both ways are told by the revisions of the first time: what is like them now is known to the undo.
    const turned = changed.map(({ id, was, now: then }) => ({ id, was: then, now: was }))
    const reached = new Map(back.changed.map(step => [step.id, step.now]))
    return {
      steps: changed.map(({ id, was }) => ({ id, was, now: reached.get(id) ?? was })),
      back: wayBack({ changed: turned, undo: back.undo }, change, onStep),
    }
  }
}

/** One side of a step: the revision that the record had there first, and how to come there from the other. */
export type Side = Readonly<{ revision: number; reach: (revision: number) => Promise<Seen> }>

/** From `here` to `there`, two states of one record. */
export function wayTo(id: string, here: Side, there: Side): Way {
  return async now => {
    const { revision } = await there.reach(now(id, here.revision))
    return { steps: [{ id, was: there.revision, now: revision }], back: wayTo(id, there, here) }
  }
}

/** How a record is taken out of the notebook, answering what it was, and brought back. */
export type Removable<R extends Seen> = Readonly<{
  remove: (at: Seen) => Promise<R>
  restore: (removed: R) => Promise<Seen>
}>

/** Brings back what was removed; its way back removes it again. */
export function wayToRestore<R extends Seen>(
  removed: R,
  { remove, restore }: Removable<R>,
  first = removed,
): Way {
  return async () => {
    const { id, revision: was } = first
    const { revision } = await restore(removed)
    return { steps: [{ id, was, now: revision }], back: wayToRemove(first, { remove, restore }) }
  }
}

/** Removes what was made or brought back; its way back restores it. */
export function wayToRemove<R extends Seen>({ id, revision }: Seen, ways: Removable<R>): Way {
  return async now => {
    const removed = await ways.remove({ id, revision: now(id, revision) })
    return { steps: [], back: wayToRestore(removed, ways, { ...removed, revision }) }
  }
}
