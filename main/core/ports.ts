import type { Settings } from '../../shared/domain/notebook.ts'

/** What is remembered of a notebook that was opened. Never its content. */
export type Remembered = { path: string; name: string; encrypted: boolean; openedAt: number }

/** Preferences on this machine (electron-store, a JSON file, or memory in tests). */
export interface Preferences {
  read(): Settings
  write(changes: Partial<Settings>): Settings
  recent(): Remembered[]
  remember(notebook: Remembered): void
}

/** What a host gives the core. The core itself knows neither Electron nor HTTP. */
export interface Ports {
  readonly host: 'electron' | 'browser' | 'command-line'
  readonly version: string
  /** Absent where no dialog can be shown. */
  readonly chooseFolder?: ((title: string) => Promise<string | null>) | undefined
  readonly openExternal: (url: string) => Promise<void>
  readonly notebooksFolder: string
  readonly preferences: Preferences
  /** For us, not the person: never holds words from a notebook. */
  readonly logError: (error: unknown) => void
  /** Milliseconds since 1970. Injected so that tests can set it. */
  readonly now: () => number
}
