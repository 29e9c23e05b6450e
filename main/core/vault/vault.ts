import { createCipheriv, createDecipheriv, createHmac, hash, hkdfSync, randomBytes } from 'node:crypto'
import { AppError } from '../../../shared/errors.ts'

/**
 * The only place that encrypts. Everything that reaches the disk goes through `seal` and comes back through `open`.
 * `context` says what the bytes are ("source/0190…/3"): with a passphrase it is bound to them, so that a body cannot
 * be put in another's place.
 */
export interface Vault {
  readonly encrypted: boolean
  seal(bytes: Uint8Array, context: string): Uint8Array
  /** Throws AppError `damaged` when the bytes are not what was sealed under this context. */
  open(sealed: Uint8Array, context: string): Uint8Array
  /** The file name of an original: its SHA-256, or with a passphrase a keyed hash, so that it tells nothing. */
  nameOf(sha256: string): string
}

/** A notebook without a passphrase: bytes pass through. */
export const plainVault: Vault = {
  encrypted: false,
  seal: bytes => bytes,
  open: sealed => sealed,
  nameOf: sha256 => sha256,
}

const FORMAT = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEADER_BYTES = 1 + NONCE_BYTES

/**
 * AES-256-GCM with a random 96-bit nonce for each sealing (NIST SP 800-38D; one key may seal 2^32 times that way).
 * Layout: format (1 byte), nonce (12), ciphertext, tag (16). Sealing and naming use keys derived from the notebook's
 * key by HKDF-SHA256, so that neither tells of the other.
 */
export function createSealedVault(notebookKey: Uint8Array): Vault {
  const sealingKey = derive(notebookKey, 'second-source/seal')
  const namingKey = derive(notebookKey, 'second-source/name')
  return {
    encrypted: true,
    seal(bytes, context) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce, { authTagLength: TAG_BYTES })
      cipher.setAAD(Buffer.from(context))
      const ciphertext = Buffer.concat([cipher.update(bytes), cipher.final()])
      return Buffer.concat([Uint8Array.of(FORMAT), nonce, ciphertext, cipher.getAuthTag()])
    },
    open(sealed, context) {
      if (sealed.length < HEADER_BYTES + TAG_BYTES || sealed[0] !== FORMAT) throw damaged()
      const tagStart = sealed.length - TAG_BYTES
      const decipher = createDecipheriv('aes-256-gcm', sealingKey, sealed.subarray(1, HEADER_BYTES), {
        authTagLength: TAG_BYTES,
      })
      decipher.setAAD(Buffer.from(context))
      decipher.setAuthTag(sealed.subarray(tagStart))
      const plain = decipher.update(sealed.subarray(HEADER_BYTES, tagStart))
      try {
        return Buffer.concat([plain, decipher.final()])
      } catch (error) {
        throw damaged(error)
      }
    },
    nameOf: sha256 => createHmac('sha256', namingKey).update(sha256).digest('hex'),
  }
}

function derive(key: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), purpose, 32))
}

const damaged = (cause?: unknown) =>
  new AppError('damaged', 'A part of the notebook cannot be decrypted: its bytes were changed on disk.', {
    cause,
  })

export const sha256Hex = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex')
export const sha256Bytes = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer')
