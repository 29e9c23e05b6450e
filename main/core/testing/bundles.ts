import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Edition } from '../../../shared/domain/bundle.ts'
import { type Core, callCore, createCore } from '../core.ts'
import { QUICK_SCRYPT, temporaryFolder, testPorts } from './support.ts'

/** The bundle of a draft as the window gets it, piece by piece. */
export async function makeBundle(
  core: Core,
  draftId: string,
  edition: Edition = 'full',
): Promise<Uint8Array> {
  const { job } = await callCore(core, 'bundles.begin', { draftId, edition })
  const pieces: Uint8Array[] = []
  for (;;) {
    const { base64, end } = await callCore(core, 'bundles.next', { job })
    pieces.push(Buffer.from(base64, 'base64'))
    if (end) return Buffer.concat(pieces)
  }
}

/** Hands a bundle over in pieces; answers the job. */
export async function putBundle(core: Core, zip: Uint8Array): Promise<string> {
  const middle = Math.floor(zip.length / 2)
  const put = (job: string | null, part: Uint8Array) =>
    callCore(core, 'bundles.put', { job, base64: Buffer.from(part).toString('base64') })
  const { job } = await put(null, zip.subarray(0, middle))
  await put(job, zip.subarray(middle))
  return job
}

/** Another notebook, in which an editor of other initials works. */
export async function elsewhere(t: TestContext): Promise<Core> {
  const folder = await temporaryFolder(t)
  const ports = testPorts(folder)
  ports.preferences.write({ initials: 'ED', role: 'editor' })
  const core = createCore(ports, { scryptCost: QUICK_SCRYPT })
  t.after(async () => {
    await core.close()
    assert.deepEqual(ports.logged, [], 'no bug was logged')
  })
  await callCore(core, 'notebook.create', {
    path: join(folder, 'Desk.notebook'),
    name: 'Desk',
    passphrase: null,
  })
  return core
}

/** A draft of which nothing is here, with all that its bundle holds. */
export const bringIn = async (core: Core, zip: Uint8Array) =>
  callCore(core, 'bundles.bringIn', { job: await putBundle(core, zip) })
/** Its verdicts come back to the draft that is here. */
export const merge = async (core: Core, zip: Uint8Array) =>
  callCore(core, 'bundles.merge', { job: await putBundle(core, zip) })
