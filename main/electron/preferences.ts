import { renameSync } from 'node:fs'
import { join } from 'node:path'
import Store from 'electron-store'
import type { Preferences } from '../core/ports.ts'
import { noPreferences, type PreferencesState } from '../core/preferences/preferences-state.ts'
import { words } from './messages/words.ts'
import { createStorePreferences } from './store-preferences.ts'

/** Opens the preferences. A file that is not JSON is set aside, and `tell` gets a sentence about it. */
export function openPreferences(folder: string, tell: (sentence: string) => void): Preferences {
  const open = () =>
    new Store<PreferencesState>({ cwd: folder, name: 'preferences', defaults: noPreferences })
  try {
    return createStorePreferences(open())
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const aside = join(folder, 'preferences.damaged.json')
    renameSync(join(folder, 'preferences.json'), aside)
    tell(words.preferencesDamaged({ path: aside }))
    return createStorePreferences(open())
  }
}
