import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { describe, it } from 'node:test'
import { AppError } from '../../../shared/errors.ts'
import type { Passphrases } from '../ports.ts'
import { openRemembering } from './open-remembering.ts'

const path = '/n/Harbour.notebook'
const ask = { path, passphrase: null, recoveryCode: null, remember: false }

/** A notebook that the passphrase `quay` or the code `CODE` opens. */
async function open(_path: string, passphrase: string | null, code: string | null): Promise<string> {
  if (passphrase === 'quay' || code === 'CODE') return 'opened'
  throw new AppError('locked', 'This notebook is encrypted.')
}

function keeping(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries).map(([at, words]) => [resolve(at), words]))
  const passphrases: Passphrases = {
    has: at => kept.has(at),
    recall: async at => kept.get(at) ?? null,
    keep: async (at, words) => void kept.set(at, words),
    forget: at => void kept.delete(at),
  }
  return { passphrases, all: () => [...kept] }
}

describe('a remembered passphrase', () => {
  it('is kept only when it opened and keeping was asked for', async () => {
    const { passphrases, all } = keeping()
    await assert.rejects(openRemembering(open, passphrases, { ...ask, passphrase: 'key', remember: true }))
    assert.deepEqual(all(), [])
    await openRemembering(open, passphrases, { ...ask, passphrase: 'quay', remember: true })
    assert.deepEqual(all(), [[resolve(path), 'quay']])
    assert.equal(await openRemembering(open, passphrases, ask), 'opened')
    assert.deepEqual(all(), [[resolve(path), 'quay']], 'opening with it does not lose it')
  })

  it('is forgotten when another opening does not ask for it', async () => {
    for (const given of [{ passphrase: 'quay' }, { recoveryCode: 'CODE', remember: true }]) {
      const { passphrases, all } = keeping({ [path]: 'quay' })
      await openRemembering(open, passphrases, { ...ask, ...given })
      assert.deepEqual(all(), [])
    }
  })

  it('is forgotten when it no longer fits, and stays when something else is wrong', async () => {
    const old = keeping({ [path]: 'old' })
    await assert.rejects(openRemembering(open, old.passphrases, ask), { code: 'locked' })
    assert.deepEqual(old.all(), [])
    const inUse = keeping({ [path]: 'quay' })
    const busy = () => Promise.reject(new AppError('in-use', 'Another program has it open.'))
    await assert.rejects(openRemembering(busy, inUse.passphrases, ask), { code: 'in-use' })
    assert.equal(inUse.all().length, 1)
  })

  it('is not needed where the host keeps none', async () => {
    await assert.rejects(openRemembering(open, undefined, ask), { code: 'locked' })
    assert.equal(
      await openRemembering(open, undefined, { ...ask, passphrase: 'quay', remember: true }),
      'opened',
    )
  })
})
