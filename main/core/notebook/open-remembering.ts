import { resolve } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { Passphrases } from '../ports.ts'

type Wanted = {
  readonly path: string
  readonly passphrase: string | null
  readonly recoveryCode: string | null
  readonly remember: boolean
}

/**
 * Opens with the passphrase that was given, else with the one that the host keeps. One that opened is kept when asked
 * to, and forgotten when not; a kept one that no longer fits is forgotten, and the person is asked as if there were none.
 *
 * @throws what `open` throws
 */
export async function openRemembering<T>(
  open: (path: string, passphrase: string | null, recoveryCode: string | null) => Promise<T>,
  passphrases: Passphrases | undefined,
  { path, passphrase, recoveryCode, remember }: Wanted,
): Promise<T> {
  const key = resolve(path)
  const typed = passphrase !== null || recoveryCode !== null
  const kept = typed ? null : ((await passphrases?.recall(key)) ?? null)
  try {
    const opened = await open(path, passphrase ?? kept, recoveryCode)
    if (passphrase !== null && remember) await passphrases?.keep(key, passphrase)
    else if (typed) passphrases?.forget(key)
    return opened
  } catch (error) {
    if (kept !== null && error instanceof AppError && error.code === 'locked') passphrases?.forget(key)
    throw error
  }
}
