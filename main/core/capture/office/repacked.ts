import JSZip from 'jszip'
import { AppError } from '../../../../shared/errors.ts'
import { damaged, type ZipEntry } from '../archive/zip.ts'

/**
 * The wanted parts of an office document in an archive of their own, unpacked: its readers unpack whatever they are
 * given to the end, and must not meet what lies about its size.
 *
 * @throws AppError `unreadable` where a part is damaged or locked
 */
export async function repacked(entries: readonly ZipEntry[], wanted: RegExp, name: string): Promise<Buffer> {
  const archive = new JSZip()
  for (const [path, bytes] of await unpacked(entries, wanted, name)) archive.file(path, bytes)
  return archive.generateAsync({ type: 'nodebuffer', compression: 'STORE' })
}

/** The wanted parts by their names. */
export async function unpacked(
  entries: readonly ZipEntry[],
  wanted: RegExp,
  name: string,
): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (!wanted.test(entry.name) || parts.has(entry.name)) continue
    if (entry.locked)
      throw new AppError('unreadable', `${name} is locked with a password. Nothing was taken from it.`)
    try {
      parts.set(entry.name, await entry.read())
    } catch (error) {
      throw damaged(name, error)
    }
  }
  return parts
}
