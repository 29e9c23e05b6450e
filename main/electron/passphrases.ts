import { safeStorage } from 'electron'
import Store from 'electron-store'
import type { Passphrases } from '../core/ports.ts'
import { maySeal } from './decisions/keeping-passphrases.ts'
import { createKeptPassphrases } from './kept-passphrases.ts'

/** Undefined where the system would not keep them from others. After the app is ready. */
export async function openPassphrases(
  folder: string,
  logError: (error: unknown) => void,
): Promise<Passphrases | undefined> {
  const backend = process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : undefined
  const available = await safeStorage.isAsyncEncryptionAvailable()
  if (!maySeal(process.platform, available, backend)) return undefined
  const file = new Store<{ sealed: Record<string, string> }>({
    cwd: folder,
    name: 'passphrases',
    defaults: { sealed: {} },
    clearInvalidConfig: true,
  })
  const store = {
    get sealed() {
      return file.get('sealed')
    },
    set sealed(sealed: Readonly<Record<string, string>>) {
      file.set('sealed', sealed)
    },
  }
  return createKeptPassphrases(store, safeStorage, logError)
}
