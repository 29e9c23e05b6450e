import { AppError } from '../../../../shared/errors.ts'
import type { Part } from '../captured.ts'
import { leadsOutside, partName } from '../parts.ts'
import type { Piece } from '../pieces.ts'
import { noMetadata, type ReaderResult } from '../reader-result.ts'
import type { ZipEntry } from './zip.ts'

/** Leavings of systems that are nobody's documents. */
const leavings = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i

/**
 * Reads a ZIP archive: its text is the list of its files, each of which is a part of its own.
 * @throws AppError `unreadable` where there is nothing in it
 */
export async function readArchive(entries: readonly ZipEntry[], name: string): Promise<ReaderResult> {
  const wanted = entries.filter(entry => !leavings.test(entry.name))
  if (wanted.length === 0)
    throw new AppError('unreadable', `${name} is an archive with nothing in it. Nothing was taken from it.`)
  if (wanted.every(entry => entry.locked))
    throw new AppError('unreadable', `${name} is locked with a password. Nothing was taken from it.`)
  const parts: Part[] = []
  for (const entry of wanted) parts.push(await partOf(entry))
  return containerResult(parts, 'archive/1')
}

async function partOf(entry: ZipEntry): Promise<Part> {
  const name = partName(entry.name)
  const refused = (reason: string): Part => ({ name, reason })
  if (entry.locked) return refused(`“${name}” is locked with a password. Nothing was taken from it.`)
  if (leadsOutside(entry.name))
    return refused(`“${name}” has a name that leads out of its archive. Nothing was taken from it.`)
  try {
    return { name, input: { bytes: await entry.read(), mediaType: null, fileName: name, url: null } }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return refused(`“${name}” is damaged in its archive. Nothing was taken from it.`)
  }
}

/** What stands for a file that only holds others: the list of them. */
export function containerResult(
  parts: readonly Part[],
  reader: string,
  names?: readonly string[],
): ReaderResult {
  const pieces = parts.map((part, index): Piece => ({ type: 'list-item', text: names?.[index] ?? part.name }))
  return { kind: 'document', pieces, parts, reader, wordless: true, metadata: noMetadata }
}
