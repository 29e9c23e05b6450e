import {
  defaultSettings,
  type Settings,
  type SettingsChanges,
  withChanges,
} from '../../shared/domain/notebook.ts'

export type SettingsPorts = Readonly<{
  get: () => Promise<Settings>
  set: (changes: SettingsChanges) => Promise<Settings>
  /** Changes that could not be kept: what is shown has gone back to what is kept. */
  failed: (error: unknown) => void
}>

/**
 * The person's preferences as this window shows them: what the core last said, overlaid by every change that it has
 * not acknowledged yet. One request is under way at a time, so that no answer can overtake another; what is changed
 * meanwhile waits and goes out together.
 */
export function createSettingsDesk({ get, set, failed }: SettingsPorts) {
  let kept: Settings | null = null
  let sent: SettingsChanges = {}
  let waiting: SettingsChanges = {}
  let isStale = false
  let isBusy = false
  let shown: Settings | null = null
  const listeners = new Set<() => void>()

  const show = () => {
    shown = kept && withChanges(withChanges(kept, sent), waiting)
    for (const listener of listeners) listener()
  }
  async function send(): Promise<void> {
    sent = waiting
    waiting = {}
    // Its answer says all that was changed elsewhere before it.
    isStale = false
    try {
      kept = await set(sent)
    } catch (error) {
      failed(error)
    }
    sent = {}
  }
  async function read(): Promise<void> {
    isStale = false
    // What could not be read is read again when the core can be reached; until then the last known stands.
    kept = await get().catch(() => kept ?? defaultSettings)
  }
  async function work(): Promise<void> {
    if (isBusy) return
    isBusy = true
    while (isStale || !isEmpty(waiting)) {
      await (isEmpty(waiting) ? read() : send())
      show()
    }
    isBusy = false
  }

  return {
    /** Null until the core has said them for the first time. */
    current: () => shown,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** Shows the changes at once, and keeps them in the background. */
    change(changes: SettingsChanges): void {
      waiting = merged(waiting, changes)
      show()
      void work()
    },
    /** They may have been changed elsewhere. */
    refresh(): void {
      isStale = true
      void work()
    },
  }
}

export type SettingsDesk = ReturnType<typeof createSettingsDesk>

const isEmpty = (changes: SettingsChanges): boolean => Object.keys(changes).length === 0

/** Both changes as one, the later winning; panes one by one. */
function merged(before: SettingsChanges, next: SettingsChanges): SettingsChanges {
  const both = { ...before, ...next }
  return next.panes === undefined ? both : { ...both, panes: { ...before.panes, ...next.panes } }
}
