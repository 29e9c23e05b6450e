import { AppError, sentenceFor } from '../../../shared/errors.ts'

export type Saved = Readonly<{ revision: number; savedAt: number }>

/**
 * Where a piece of writing stands. `saved` only after the core answered, and it answers after the commit.
 * `conflict`: it was changed elsewhere since it was read; nothing is sent until someone decides.
 */
export type SaveState =
  | { readonly status: 'saved'; readonly savedAt: number }
  | { readonly status: 'unsaved' }
  | { readonly status: 'saving' }
  | { readonly status: 'failed'; readonly sentence: string }
  | { readonly status: 'conflict'; readonly sentence: string }

export interface AutosavePorts<Written> {
  /** Resolves after the commit; rejects with what the core said. */
  readonly save: (written: Written, revision: number) => Promise<Saved>
  /** Runs `run` after `ms`; answers what cancels it. */
  readonly later: (run: () => void, ms: number) => () => void
}

/** A pause in typing after which it is saved, in ms. */
export const PAUSE = 400
/** After a failed save: tried again after this long, in ms, twice as long each time up to the second. */
const RETRY = { first: 2000, longest: 30_000 } as const

/**
 * Saves a note or a draft while it is written: after a pause, or at once when asked; one save at a time, each with the revision
 * that the one before answered. What could not be saved is kept and tried again. It outlives the editor: what was
 * written is on its way also when the place is left.
 */
export function createAutosave<Written extends object>(
  ports: AutosavePorts<Written>,
  revision: number,
  savedAt: number,
) {
  const listeners = new Set<() => void>()
  let state: SaveState = { status: 'saved', savedAt }
  let known = revision
  let waiting: Written | null = null
  let inFlight: Promise<void> | null = null
  let cancel: (() => void) | null = null
  let wait: number = RETRY.first

  const show = (next: SaveState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const schedule = (ms: number) => {
    cancel?.()
    cancel = ports.later(() => {
      cancel = null
      void flush()
    }, ms)
  }

  async function send(written: Written): Promise<void> {
    show({ status: 'saving' })
    try {
      const saved = await ports.save(written, known)
      known = saved.revision
      wait = RETRY.first
      show(waiting ? { status: 'unsaved' } : { status: 'saved', savedAt: saved.savedAt })
    } catch (error) {
      waiting ??= written
      if (error instanceof AppError && error.code === 'conflict') {
        show({ status: 'conflict', sentence: sentenceFor(error) })
        return
      }
      show({ status: 'failed', sentence: sentenceFor(error) })
      schedule(wait)
      wait = Math.min(wait * 2, RETRY.longest)
    }
  }

  /** Saves what is waiting now. Resolves when nothing is in flight any more, saved or not: `current()` says which. */
  async function flush(): Promise<void> {
    cancel?.()
    cancel = null
    while (inFlight) await inFlight
    if (!waiting || state.status === 'conflict') return
    const written = waiting
    waiting = null
    inFlight = send(written).finally(() => {
      inFlight = null
    })
    await inFlight
    // What was written meanwhile goes too, unless this one failed: then its own retry is on the way.
    if (waiting && state.status === 'unsaved') await flush()
  }

  /**
   * Makes another change to the same record between two saves, on the revision it then has. Rejects with what the core
   * said, and with AppError `conflict` while it is to be decided which version goes on.
   */
  async function between(change: (revision: number) => Promise<Saved>): Promise<void> {
    await flush()
    if (state.status === 'failed' || state.status === 'conflict')
      throw new AppError(state.status === 'conflict' ? 'conflict' : 'disk', state.sentence)
    const changing = change(known).then(saved => {
      known = saved.revision
      if (!waiting) show({ status: 'saved', savedAt: saved.savedAt })
    })
    inFlight = changing.then(ignore, ignore).finally(() => {
      inFlight = null
    })
    await inFlight
    await changing
    if (waiting) schedule(PAUSE)
  }

  return {
    current: () => state,
    revision: () => known,
    /** What the core has not acknowledged yet, or null. */
    pending: (): Written | null => waiting,
    isSaved: () => waiting === null && inFlight === null,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** It now reads so. */
    change(written: Written) {
      waiting = written
      if (state.status === 'conflict') return
      // Said once, not with each key.
      if (!inFlight && state.status !== 'failed' && state.status !== 'unsaved') show({ status: 'unsaved' })
      if (state.status !== 'failed') schedule(PAUSE)
    },
    flush,
    between,
    /** Drops what is waiting: it was kept elsewhere, or someone chose the other version. */
    abandon() {
      cancel?.()
      cancel = null
      waiting = null
    },
  }
}

export type Autosave<Written extends object> = ReturnType<typeof createAutosave<Written>>

const ignore = () => {}
