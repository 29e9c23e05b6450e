import type { Step } from '../../shared/contract.ts'
import { AppError, sentenceFor } from '../../shared/errors.ts'
import type { NoticeAction } from '../ui/notices.ts'
import { notices, say, sayFailed } from '../ui/notices.ts'

/** The revision at which a record is now what it was at an earlier one, as other steps that were undone left it. */
export type RevisionNow = (id: string, revision: number) => number

/** Something that was done to the notebook, and the way back. */
export type Undoable = Readonly<{
  /** What was done, as a sentence: "Terms of 4 quotes changed." */
  said: string
  /**
   * Takes it back through the core, and answers which revisions are now like which before. Rejects with the core's
   * sentence when it cannot be: then nothing was changed.
   */
  undo: (now: RevisionNow) => Promise<readonly Step[]>
}>

export type UndoPorts = Readonly<{
  /** Answers the notice, for `drop`. */
  say: (sentence: string, action?: NoticeAction) => number
  drop: (notice: number) => void
  sayFailed: (sentence: string) => unknown
}>

/** Steps that can be taken back, at the most. */
const LIMIT = 100

/** What was done in this window, the newest last. Undoing runs one step at a time. */
export function createUndo(ports: UndoPorts) {
  let steps: readonly Undoable[] = []
  /** "id@revision" that a step was based on, to the revision that has the same content after it was undone. */
  const sameAs = new Map<string, number>()
  /** The notice of each step: it goes when the step is undone, however that was asked for. */
  const said = new Map<Undoable, number>()
  let running: Promise<void> = Promise.resolve()

  const now: RevisionNow = (id, revision) => {
    let at = revision
    for (let next = sameAs.get(`${id}@${at}`); next !== undefined; next = sameAs.get(`${id}@${at}`)) at = next
    return at
  }
  const take = (step: Undoable) => {
    steps = steps.filter(other => other !== step)
    ports.drop(said.get(step) ?? 0)
    said.delete(step)
  }

  async function run(step: Undoable): Promise<void> {
    if (!steps.includes(step)) return
    take(step)
    try {
      for (const { id, was, now: at } of await step.undo(now)) {
        if (at > was) sameAs.set(`${id}@${was}`, at)
      }
      ports.say(`Undone: ${step.said}`)
    } catch (error) {
      // What was changed since, or is gone, stays in the way; anything else may pass, and the step is kept.
      const lasting = error instanceof AppError && lastingFailures.has(error.code)
      if (!lasting) steps = [...steps, step]
      ports.sayFailed(`Not undone. ${sentenceFor(error)}`)
    }
  }
  const queue = (work: () => Promise<void>): Promise<void> => {
    running = running.then(work)
    return running
  }

  return {
    /** Says what was done, with a way back. */
    did(step: Undoable): void {
      steps = [...steps, step].slice(-LIMIT)
      const notice = ports.say(step.said, { label: 'Undo', run: () => void queue(() => run(step)) })
      said.set(step, notice)
    },
    undoLast: (): Promise<void> =>
      queue(async () => {
        const last = steps.at(-1)
        if (last) await run(last)
        else ports.say('There is nothing to undo.')
      }),
    /** Another notebook is open, or none. */
    forget(): void {
      steps = []
      sameAs.clear()
      said.clear()
    },
  }
}

const lastingFailures: ReadonlySet<string> = new Set(['conflict', 'not-found', 'forbidden', 'invalid-input'])

/** That of this window. */
export const windowUndo = createUndo({ say, sayFailed, drop: notices.drop })
