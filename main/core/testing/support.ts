import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultSettings, settingsSchema } from '../../../shared/domain/notebook.ts'
import { AppError, type ErrorCode } from '../../../shared/errors.ts'
import type { Ports, Remembered } from '../ports.ts'
import type { ScryptCost } from '../vault/keys.ts'

/** Enough to be scrypt, quick enough for tests. */
export const QUICK_SCRYPT: ScryptCost = { cost: 2 ** 4, blockSize: 8, parallelization: 1 }

/** A folder of this test's own, gone when the test ends. */
export async function temporaryFolder(t: { after(work: () => Promise<void>): void }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-'))
  t.after(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }))
  return folder
}

/** Ports of a host without dialogs, preferences in memory; what is logged as a bug can be looked at. */
export function testPorts(folder: string): Ports & { readonly logged: unknown[] } {
  let settings = defaultSettings
  let recent: Remembered[] = []
  const logged: unknown[] = []
  return {
    host: 'command-line',
    version: '0.0.0-test',
    openExternal: () => Promise.resolve(),
    notebooksFolder: folder,
    preferences: {
      read: () => settings,
      write: changes => {
        settings = settingsSchema.parse({ ...settings, ...changes })
        return settings
      },
      recent: () => recent,
      remember: notebook => {
        recent = [notebook, ...recent.filter(({ path }) => path !== notebook.path)]
      },
    },
    logError: error => logged.push(error),
    logged,
    now: Date.now,
  }
}

/** Whether an error is an expected failure of this code, whose sentence fits. */
export const failsWith = (code: ErrorCode, sentence: RegExp) => (error: unknown) =>
  error instanceof AppError && error.code === code && sentence.test(error.message)
