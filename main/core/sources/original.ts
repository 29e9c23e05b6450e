import type { Output } from '../../../shared/contract.ts'
import { baseName } from '../capture/original-name.ts'
import { exportFileName } from '../export/file-name.ts'
import type { Session } from '../session.ts'

/** Endings for what was pasted, and so has no file's name. */
const endings: Readonly<Record<string, string>> = { 'text/html': 'html', 'text/markdown': 'md' }

/**
 * Hands out a snapshot's original, and records that in the journal.
 * @throws AppError `damaged` where the kept bytes are no longer those that were captured
 */
export async function takeOut(session: Session, snapshotId: string): Promise<Output<'sources.original'>> {
  const { records, originals, journal, transact } = session.notebook
  const { original, metadata, revision } = records.get('snapshot', snapshotId)
  const bytes = await originals.read(original.sha256)
  const digest = original.sha256
  transact(() =>
    journal.append({ action: 'exported', kind: 'snapshot', recordId: snapshotId, revision, digest }),
  )
  const named = baseName(original.fileName ?? '')
  return {
    fileName: named || exportFileName(metadata.title, endings[original.mediaType] ?? 'txt', 'Source'),
    mediaType: original.mediaType,
    base64: Buffer.from(bytes).toString('base64'),
  }
}
