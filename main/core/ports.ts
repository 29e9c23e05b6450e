import type { Settings, SettingsChanges } from '../../shared/domain/notebook.ts'
import type { PrintPdf } from './export/pdf.ts'

/** What is remembered of a notebook that was opened. Never its content. */
export type Remembered = { path: string; name: string; encrypted: boolean; openedAt: number }

/** Preferences on this machine (electron-store, a JSON file, or memory in tests). */
export interface Preferences {
  read(): Settings
  write(changes: SettingsChanges): Settings
  recent(): Remembered[]
  remember(notebook: Remembered): void
}

/** Passphrases that the person asked this machine to remember, by the notebook's folder. */
export interface Passphrases {
  has(path: string): boolean
  /** Null when there is none, or what is kept can no longer be read. */
  recall(path: string): Promise<string | null>
  /** Never rejects: what cannot be kept is asked for the next time. */
  keep(path: string, passphrase: string): Promise<void>
  forget(path: string): void
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
  /** Absent where the system has no safe place for them. */
  readonly passphrases?: Passphrases | undefined
  /** Hears the page's answer to the host's command `flush`. */
  readonly flushed?: ((request: string, saved: boolean) => void) | undefined
  /** Absent where there is nothing to print with. */
  readonly printPdf?: PrintPdf | undefined
  /** For us, not the person: never holds words from a notebook. */
  readonly logError: (error: unknown) => void
  /** Milliseconds since 1970. Injected so that tests can set it. */
  readonly now: () => number
}
