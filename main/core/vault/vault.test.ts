import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../../../shared/errors.ts'
import { QUICK_SCRYPT } from '../testing/support.ts'
import { createKeyring, unlockByPassphrase, unlockByRecoveryCode } from './keys.ts'
import { createSealedVault, sha256Hex } from './vault.ts'

const isDamaged = (error: unknown) => error instanceof AppError && error.code === 'damaged'
const isLocked = (error: unknown) => error instanceof AppError && error.code === 'locked'

suite('sealed vault', () => {
  const vault = createSealedVault(randomBytes(32))

  test('gives back what was sealed, and only under the same context', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.string(), fc.string(), (bytes, context, other) => {
        const sealed = vault.seal(bytes, context)
        assert.deepEqual(Uint8Array.from(vault.open(sealed, context)), bytes)
        if (other !== context) assert.throws(() => vault.open(sealed, other), isDamaged)
      }),
    )
  })

  test('refuses any flipped bit, any cut and any other key', () => {
    const otherVault = createSealedVault(randomBytes(32))
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.nat(7),
        (bytes, position, bit) => {
          const sealed = Uint8Array.from(vault.seal(bytes, 'a'))
          const flipped = Uint8Array.from(sealed)
          flipped[position % flipped.length]! ^= 1 << bit
          assert.throws(() => vault.open(flipped, 'a'), isDamaged)
          assert.throws(() => vault.open(sealed.subarray(0, position % sealed.length), 'a'), isDamaged)
          assert.throws(() => otherVault.open(sealed, 'a'), isDamaged)
        },
      ),
    )
  })

  test('never seals the same bytes alike, and names an original by the key', () => {
    const bytes = Buffer.from('the same words')
    assert.notDeepEqual(vault.seal(bytes, 'a'), vault.seal(bytes, 'a'))
    assert.equal(vault.nameOf(sha256Hex(bytes)), vault.nameOf(sha256Hex(bytes)))
    assert.notEqual(vault.nameOf(sha256Hex(bytes)), sha256Hex(bytes))
    assert.notEqual(
      vault.nameOf(sha256Hex(bytes)),
      createSealedVault(randomBytes(32)).nameOf(sha256Hex(bytes)),
    )
  })
})

suite('keyring', () => {
  const id = '01933a00-0000-7000-8000-000000000001'

  test('opens by the passphrase and by the recovery code, however they are typed', async () => {
    const { key, keyring, recoveryCode } = await createKeyring('Ärger im Café', id, QUICK_SCRYPT)
    assert.deepEqual(await unlockByPassphrase(keyring, 'A\u0308rger im Cafe\u0301', id), key)
    const sloppy = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    assert.deepEqual(unlockByRecoveryCode(keyring, sloppy, id), key)
    assert.match(recoveryCode, /^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  test('refuses a wrong passphrase, a wrong code and the keyring of another notebook', async () => {
    const { keyring, recoveryCode } = await createKeyring('right', id, QUICK_SCRYPT)
    const otherId = id.replace('1', '2')
    await assert.rejects(unlockByPassphrase(keyring, 'wrong', id), isLocked)
    await assert.rejects(unlockByPassphrase(keyring, 'right', otherId), isLocked)
    const wrongCode = recoveryCode.replace(/.$/, last => (last === '7' ? '8' : '7'))
    assert.throws(() => unlockByRecoveryCode(keyring, wrongCode, id), isLocked)
  })
})
