import type { Output } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Session } from '../session.ts'

/** The forms that a window and an export show. Others, and what may run something (SVG), stay in the notebook. */
const shown: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/**
 * The bytes of a snapshot that is an image, to be shown within the notebook.
 * @throws AppError `invalid-input` for what is no such image, `damaged` where the kept bytes were changed
 */
export async function imageOf(session: Session, snapshotId: string): Promise<Output<'sources.image'>> {
  const { records, originals } = session.notebook
  const { original, metadata } = records.get('snapshot', snapshotId)
  if (!shown.has(original.mediaType))
    throw new AppError('invalid-input', `“${metadata.title}” is no image that can be shown here.`)
  const bytes = await originals.read(original.sha256)
  return { mediaType: original.mediaType, base64: Buffer.from(bytes).toString('base64') }
}
