import type { Edition } from '../../../shared/domain/bundle.ts'
import { type Core, callCore } from '../core.ts'

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
