/** Minutes without a touch after which an encrypted notebook closes, unless the settings say otherwise. */
const USUAL_MINUTES = 15

export type LockState = {
  /** Whether an encrypted notebook is open. */
  readonly encryptedOpen: boolean
  /** Seconds since the last key or pointer movement, anywhere in the system. */
  readonly idleSeconds: number
  /** As set; undefined when nothing was, 0 for never. */
  readonly afterMinutes: number | undefined
}

/** Whether it is time to close the notebook because nobody is there. */
export function isTimeToLock({
  encryptedOpen,
  idleSeconds,
  afterMinutes = USUAL_MINUTES,
}: LockState): boolean {
  return encryptedOpen && afterMinutes > 0 && idleSeconds >= afterMinutes * 60
}

/** What the pages said when they were asked to save; `no-answer` within the time given. */
export type FlushOutcome = 'saved' | 'unsaved' | 'no-answer'
export type LeaveReason = 'lock' | 'window' | 'quit' | 'notebook'

/**
 * Whether to go on after the pages were asked to save. Locking never costs a word: it waits and is tried again. Where a
 * person is at the screen, the person decides about a window, or the whole; a notebook just stays open.
 */
export function afterFlush(outcomes: readonly FlushOutcome[], reason: LeaveReason): 'go-on' | 'stay' | 'ask' {
  if (outcomes.every(outcome => outcome === 'saved')) return 'go-on'
  return reason === 'lock' || reason === 'notebook' ? 'stay' : 'ask'
}

/** Whether a call of one window takes the notebook away from the others. */
export const leavesNotebook = (method: unknown): boolean =>
  method === 'notebook.close' || method === 'notebook.open' || method === 'notebook.create'
