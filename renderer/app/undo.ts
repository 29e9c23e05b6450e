import type { Step } from '../../shared/contract.ts'
import { AppError, sentenceFor } from '../../shared/errors.ts'
import type { NoticeAction } from '../ui/notices.ts'
import { notices, say, sayFailed } from '../ui/notices.ts'
import { words } from './undo/words.ts'

/** The revision at which a record is now what it was at an earlier one, as other steps that were undone left it. */
export type RevisionNow = (id: string, revision: number) => number

/**
 * Goes through the core from one side of a step to the other, and answers which revisions are now like which before,
 * and the way back. Rejects with the core's sentence when it cannot be: then nothing was changed.
 */
export type Way = (now: RevisionNow) => Promise<Readonly<{ steps: readonly Step[]; back: Way }>>

/** Something that was done to the notebook, and the way back. */
export type Undoable = Readonly<{
  /** What was done, as a sentence: "Terms of 4 quotes changed." */
  said: string
  undo: Way
}>

export type UndoPorts = Readonly<{
  /** Answers the notice, for `drop`. */
  say: (sentence: string, action?: NoticeAction) => number
  drop: (notice: number) => void
  sayFailed: (sentence: string) => unknown
}>

/** Steps that can be taken back, at the most. */
const LIMIT = 100

type Direction = 'undo' | 'redo'
type Waiting = Readonly<{ said: string; way: Way }>

/** What was done in this window, the newest last, and what of it was undone. One step runs at a time. */
export function createUndo(ports: UndoPorts) {
  let done: readonly Waiting[] = []
  let undone: readonly Waiting[] = []
  /** "id@revision" that a step was based on, to the revision that has the same content after it was undone. */
  const sameAs = new Map<string, number>()
  /** The notice of each step: it goes when the step is taken, however that was asked for. */
  const shown = new Map<Waiting, number>()
  let running: Promise<void> = Promise.resolve()

  const now: RevisionNow = (id, revision) => {
    let at = revision
    for (let next = sameAs.get(`${id}@${at}`); next !== undefined; next = sameAs.get(`${id}@${at}`)) at = next
    return at
  }
  const of = (direction: Direction) => (direction === 'undo' ? done : undone)
  const set = (direction: Direction, steps: readonly Waiting[]) => {
    if (direction === 'undo') done = steps.slice(-LIMIT)
    else undone = steps
  }
  const take = (step: Waiting, direction: Direction) => {
    set(
      direction,
      of(direction).filter(other => other !== step),
    )
    ports.drop(shown.get(step) ?? 0)
    shown.delete(step)
  }
  /** Lays down a step that `direction` can take, with a button that does. */
  const offer = (step: Waiting, direction: Direction, sentence: string) => {
    set(direction, [...of(direction), step])
    const run = () => void queue(() => go(step, direction))
    shown.set(step, ports.say(sentence, { label: words[direction], run }))
  }
  /** What was undone can be done again only until something else is done. */
  const forgetUndone = () => {
    for (const step of undone) take(step, 'redo')
  }

  async function go(step: Waiting, direction: Direction): Promise<void> {
    const undoing = direction === 'undo'
    if (!of(direction).includes(step)) return
    take(step, direction)
    try {
      const { steps, back } = await step.way(now)
      for (const { id, was, now: at } of steps) {
        if (at > was) sameAs.set(`${id}@${was}`, at)
      }
      const { said } = step
      const other = { said, way: back }
      if (undoing) offer(other, 'redo', words.undone({ said }))
      else offer(other, 'undo', words.redone({ said }))
    } catch (error) {
      // What was changed since, or is gone, stays in the way; anything else may pass, and the step is kept.
      const lasting = error instanceof AppError && lastingFailures.has(error.code)
      if (!lasting) set(direction, [...of(direction), step])
      const reason = sentenceFor(error)
      ports.sayFailed(undoing ? words.notUndone({ reason }) : words.notRedone({ reason }))
    }
  }
  const queue = (work: () => Promise<void>): Promise<void> => {
    running = running.then(work)
    return running
  }
  const goLast = (direction: Direction): Promise<void> =>
    queue(async () => {
      const last = of(direction).at(-1)
      if (last) await go(last, direction)
      else ports.say(direction === 'undo' ? words.nothingToUndo : words.nothingToRedo)
    })

  return {
    /** Says what was done, with a way back. */
    did({ said, undo }: Undoable): void {
      forgetUndone()
      offer({ said, way: undo }, 'undo', said)
    },
    undoLast: (): Promise<void> => goLast('undo'),
    redoLast: (): Promise<void> => goLast('redo'),
    /** Another notebook is open, or none. */
    forget(): void {
      done = []
      undone = []
      sameAs.clear()
      shown.clear()
    },
  }
}

const lastingFailures: ReadonlySet<string> = new Set(['conflict', 'not-found', 'forbidden', 'invalid-input'])

/** That of this window. */
export const windowUndo = createUndo({ say, sayFailed, drop: notices.drop })
