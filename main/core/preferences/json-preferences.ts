import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type SettingsChanges, withChanges } from '../../../shared/domain/notebook.ts'
import type { Preferences } from '../ports.ts'
import {
  noPreferences,
  type PreferencesState,
  preferencesSchema,
  withRemembered,
} from './preferences-state.ts'

/** `tell` gets a sentence when something about the file deserves the person's attention. */
export type JsonPreferencesOptions = { readonly folder: string; readonly tell: (sentence: string) => void }

/**
 * Preferences in `preferences.json`, read afresh each time because a second process may write it too. Losing them
 * costs a theme and some widths, so nothing here throws: a damaged file is set aside and said so, and where nothing
 * can be written the changes last as long as the process.
 */
export function createJsonPreferences({ folder, tell }: JsonPreferencesOptions): Preferences {
  const path = join(folder, 'preferences.json')
  let held = noPreferences
  let keepsOnDisk = true

  function load(): PreferencesState {
    if (keepsOnDisk) held = readState(path, tell) ?? held
    return held
  }

  function save(state: PreferencesState): void {
    held = state
    if (!keepsOnDisk) return
    try {
      writeAtomically(path, `${JSON.stringify(state, null, 2)}\n`)
    } catch (error) {
      keepsOnDisk = false
      tell(`Preferences cannot be saved in ${folder} (${reason(error)}). They last until Second Source ends.`)
    }
  }

  return {
    read: () => load().settings,
    write(changes: SettingsChanges) {
      const before = load()
      const state = { ...before, settings: withChanges(before.settings, changes) }
      save(state)
      return state.settings
    },
    recent: () => [...load().recent],
    remember: notebook => save(withRemembered(load(), notebook)),
  }
}

/** Undefined when there is no file, or none that can be used. */
function readState(path: string, tell: (sentence: string) => void): PreferencesState | undefined {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') tell(`Preferences in ${path} cannot be read (${reason(error)}).`)
    return undefined
  }
  const parsed = preferencesSchema.safeParse(parseJson(content))
  if (parsed.success) return parsed.data
  setAside(path, tell)
  return undefined
}

/** Undefined is no preferences either: the schema refuses it. */
function parseJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

function setAside(path: string, tell: (sentence: string) => void): void {
  const aside = join(dirname(path), 'preferences.damaged.json')
  try {
    renameSync(path, aside)
    tell(`The preferences were damaged. They start afresh; the damaged file is kept as ${aside}.`)
  } catch (error) {
    tell(`The preferences in ${path} are damaged and cannot be set aside (${reason(error)}).`)
  }
}

/** Either the whole new file or the old one is there, whenever the power goes. */
function writeAtomically(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const file = openSync(temporary, 'w', 0o600)
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code
const reason = (error: unknown): string => codeOf(error) ?? 'unknown reason'
