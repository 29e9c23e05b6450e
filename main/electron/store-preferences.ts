import { withChanges } from '../../shared/domain/notebook.ts'
import type { Preferences } from '../core/ports.ts'
import {
  noPreferences,
  type PreferencesState,
  preferencesSchema,
  withRemembered,
} from '../core/preferences/preferences-state.ts'

/** What is used of electron-store. */
export type PreferencesStore = { store: PreferencesState }

/** Preferences on electron-store, in the same file and form as the other hosts', so that all remember the same. */
export function createStorePreferences(store: PreferencesStore): Preferences {
  const load = (): PreferencesState => {
    const parsed = preferencesSchema.safeParse(store.store)
    return parsed.success ? parsed.data : noPreferences
  }
  return {
    read: () => load().settings,
    write(changes) {
      const before = load()
      const state = { ...before, settings: withChanges(before.settings, changes) }
      store.store = state
      return state.settings
    },
    recent: () => [...load().recent],
    remember(notebook) {
      store.store = withRemembered(load(), notebook)
    },
  }
}
