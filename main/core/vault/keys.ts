import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'

const base64 = z.base64()
/** How the notebook's key is kept: wrapped twice, never in the clear. Byte strings are base64. */
export const keyringSchema = z.strictObject({
  format: z.literal(1),
  scrypt: z.strictObject({
    // Bounds keep a forged notebook from asking for all of the machine's memory.
    cost: z
      .number()
      .int()
      .min(2)
      .max(2 ** 20),
    blockSize: z.number().int().min(1).max(16),
    parallelization: z.number().int().min(1).max(4),
    salt: base64,
  }),
  byPassphrase: base64,
  byRecoveryCode: base64,
})
export type Keyring = z.infer<typeof keyringSchema>

/** scrypt parameters: 2^17, 8, 1 takes 128 MiB and about half a second (OWASP's first recommendation). */
export type ScryptCost = {
  readonly cost: number
  readonly blockSize: number
  readonly parallelization: number
}
const SCRYPT_COST: ScryptCost = { cost: 2 ** 17, blockSize: 8, parallelization: 1 }

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
const runScrypt = promisify<string, Uint8Array, number, object, Buffer>(scrypt)

/** Makes a random notebook key and wraps it by the passphrase and by a new recovery code, which is returned once. */
export async function createKeyring(
  passphrase: string,
  notebookId: string,
  cost: ScryptCost = SCRYPT_COST,
): Promise<{ key: Uint8Array; keyring: Keyring; recoveryCode: string }> {
  const key = randomBytes(KEY_BYTES)
  const salt = randomBytes(16)
  const recoveryCode = createRecoveryCode()
  const keyring: Keyring = {
    format: 1,
    scrypt: { ...cost, salt: salt.toString('base64') },
    byPassphrase: wrap(key, await fromPassphrase(passphrase, { ...cost, salt }), `passphrase/${notebookId}`),
    byRecoveryCode: wrap(key, fromRecoveryCode(recoveryCode), `recovery/${notebookId}`),
  }
  return { key, keyring, recoveryCode }
}

/** Unwraps the notebook key. Throws AppError `locked` when the passphrase is not the notebook's. */
export async function unlockByPassphrase(
  keyring: Keyring,
  passphrase: string,
  notebookId: string,
): Promise<Uint8Array> {
  const salt = Buffer.from(keyring.scrypt.salt, 'base64')
  const kek = await fromPassphrase(passphrase, { ...keyring.scrypt, salt })
  return unwrap(
    keyring.byPassphrase,
    kek,
    `passphrase/${notebookId}`,
    'This passphrase does not open the notebook.',
  )
}

/** Unwraps the notebook key. Throws AppError `locked` when the code is not the notebook's. */
export function unlockByRecoveryCode(keyring: Keyring, code: string, notebookId: string): Uint8Array {
  const sentence = 'This recovery code does not open the notebook.'
  return unwrap(keyring.byRecoveryCode, fromRecoveryCode(code), `recovery/${notebookId}`, sentence)
}

/** The same characters typed on another keyboard or system must give the same key: NFKC, as RFC 8265 has it. */
function fromPassphrase(
  passphrase: string,
  { cost, blockSize, parallelization, salt }: ScryptCost & { salt: Buffer },
) {
  const maxmem = 256 * cost * blockSize
  return runScrypt(passphrase.normalize('NFKC'), salt, KEY_BYTES, {
    cost,
    blockSize,
    parallelization,
    maxmem,
  })
}

/** Crockford's base 32: no I, L, O or U, so that a code read aloud or from paper is not misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_CHARACTERS = 28

/** 28 characters of 5 random bits each: 140 bits, in groups of four. */
function createRecoveryCode(): string {
  const characters = Array.from(randomBytes(CODE_CHARACTERS), byte => ALPHABET[byte & 31])
  return characters.join('').replace(/.{4}(?=.)/g, '$&-')
}

/** The code carries 140 random bits of its own, so that it needs no stretching. Forgives case, spaces and lookalikes. */
function fromRecoveryCode(code: string): Uint8Array {
  const read = code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return new Uint8Array(hkdfSync('sha256', read, new Uint8Array(0), 'second-source/recovery', KEY_BYTES))
}

function wrap(key: Uint8Array, kek: Uint8Array, context: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', kek, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(context))
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

function unwrap(wrapped: string, kek: Uint8Array, context: string, sentence: string): Uint8Array {
  const bytes = Buffer.from(wrapped, 'base64')
  if (bytes.length !== NONCE_BYTES + KEY_BYTES + TAG_BYTES) {
    throw new AppError(
      'damaged',
      'The notebook’s wrapped key is damaged. Restore notebook.sqlite from a backup.',
    )
  }
  const decipher = createDecipheriv('aes-256-gcm', kek, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(context))
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  const key = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES))
  try {
    return Buffer.concat([key, decipher.final()])
  } catch (error) {
    throw new AppError('locked', sentence, { cause: error })
  }
}
