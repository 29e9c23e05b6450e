import { createHash } from 'node:crypto'
import type { Passphrases } from '../core/ports.ts'

/** What is used of electron-store: sealed passphrases as base64, by the hash of the notebook's folder. */
export type PassphraseStore = { sealed: Readonly<Record<string, string>> }
/** What is used of Electron's safeStorage. */
export type Sealer = {
  readonly encryptStringAsync: (words: string) => Promise<Buffer>
  readonly decryptStringAsync: (sealed: Buffer) => Promise<{ result: string; shouldReEncrypt: boolean }>
}

/** Passphrases sealed by the system's key store. Nothing in the file can be read without the person's account. */
export function createKeptPassphrases(
  store: PassphraseStore,
  sealer: Sealer,
  logError: (error: unknown) => void,
): Passphrases {
  const keyOf = (path: string): string => createHash('sha256').update(path).digest('hex')
  async function keep(path: string, passphrase: string): Promise<void> {
    try {
      const sealed = (await sealer.encryptStringAsync(passphrase)).toString('base64')
      store.sealed = { ...store.sealed, [keyOf(path)]: sealed }
    } catch (error) {
      logError(error)
    }
  }
  return {
    has: path => store.sealed[keyOf(path)] !== undefined,
    async recall(path) {
      const sealed = store.sealed[keyOf(path)]
      if (sealed === undefined) return null
      try {
        const { result, shouldReEncrypt } = await sealer.decryptStringAsync(Buffer.from(sealed, 'base64'))
        if (shouldReEncrypt) await keep(path, result)
        return result
      } catch (error) {
        // Another account's, or the key store was reset: the person is asked, as if there were none.
        logError(error)
        return null
      }
    },
    keep,
    forget(path) {
      const { [keyOf(path)]: _, ...others } = store.sealed
      store.sealed = others
    },
  }
}
