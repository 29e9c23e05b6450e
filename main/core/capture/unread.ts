import { AppError } from '../../../shared/errors.ts'
import { binaryFormat } from './binary.ts'
import type { Captured, CaptureInput } from './captured.ts'
import { baseName } from './original-name.ts'
import { noMetadata } from './reader-result.ts'

/** Names of what has no text of its own, by the ends of files' names. */
const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  zip: 'application/zip',
}

/**
 * What stands for an original whose text could not be taken, so that it can be kept: no text, and why. A program is
 * no source.
 * @throws the error itself where there is nothing worth keeping, or it says more than that the file is unreadable
 */
export function unreadOriginal(input: CaptureInput, error: unknown): Captured {
  if (!(error instanceof AppError) || error.code !== 'unreadable' || input.bytes.length === 0) throw error
  const format = binaryFormat(input.bytes)
  if (format?.startsWith('a program')) throw error
  const name = baseName(input.fileName ?? '')
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return {
    kind: format?.endsWith('image') ? 'image' : 'document',
    metadata: { ...noMetadata, title: name || 'Untitled' },
    text: '',
    blocks: [],
    setAside: [],
    mediaType: types[extension] ?? 'application/octet-stream',
    encoding: 'binary',
    reader: 'none',
    unread: error.message,
  }
}
