import { AppError } from '../../../shared/errors.ts'
import { zipEntries } from './archive/zip.ts'
import type { CaptureInput } from './captured.ts'
import { looksLikeMhtml } from './html/mhtml.ts'
import { latin1 } from './latin1.ts'
import { nameOf } from './original-name.ts'
import { looksLikeMail } from './text/looks-like-mail.ts'
import { looksLikeMbox } from './text/mbox.ts'
import { looksLikeSubtitles } from './text/subtitles.ts'

/** Kinds of file with a reader of their own, by the media type that a snapshot gives them. */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  xls: 'application/vnd.ms-excel',
  mail: 'message/rfc822',
  mbox: 'application/mbox',
  mhtml: 'multipart/related',
  zip: 'application/zip',
  warc: 'application/warc',
  wacz: 'application/wacz',
  srt: 'application/x-subrip',
  vtt: 'text/vtt',
  csv: 'text/csv',
} as const
export type Format = keyof typeof mediaTypes

/**
 * By the bytes where they tell, else by the file's name and the media type; null for text, Markdown and pages.
 * @throws AppError `unreadable` for an archive that is damaged, and an office document under a password
 */
export async function formatOf(input: CaptureInput): Promise<Format | null> {
  const { bytes, fileName, mediaType } = input
  const head = latin1(bytes.subarray(0, 8000))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return packedFormat(bytes, nameOf(input))
  if (head.startsWith('\xD0\xCF\x11\xE0')) return oldOfficeFormat(bytes, nameOf(input))
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (head.startsWith('WARC/')) return 'warc'
  const extension = /\.([a-z0-9]{1,8})$/i.exec(fileName ?? '')?.[1]?.toLowerCase() ?? ''
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (head.startsWith('\x1F\x8B') && /\.warc\.gz$/i.test(fileName ?? '')) return 'warc'
  if (looksLikeMbox(head)) return 'mbox'
  if (looksLikeMhtml(head)) return 'mhtml'
  if (extension === 'eml' || type === 'message/rfc822') return 'mail'
  if (looksLikeSubtitles(head)) return head.includes('WEBVTT') ? 'vtt' : 'srt'
  if (extension === 'csv' || extension === 'tsv' || /^text\/(csv|tab-separated-values)$/.test(type))
    return 'csv'
  if (extension === '' && fileName !== null && looksLikeMail(head)) return 'mail'
  return null
}

async function packedFormat(bytes: Uint8Array, name: string): Promise<Format | null> {
  const entries = await zipEntries(bytes, name)
  const names = new Set(entries.map(entry => entry.name))
  if (names.has('word/document.xml')) return 'docx'
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) return 'xlsx'
  const mimetype = entries.find(entry => entry.name === 'mimetype' && entry.size < 200)
  if (!mimetype || !names.has('content.xml')) return archiveFormat(names)
  const type = latin1(await mimetype.read())
  if (type.startsWith(mediaTypes.odt)) return 'odt'
  return type.startsWith(mediaTypes.ods) ? 'ods' : null
}

/** Documents that cannot be read yet are no archives of files. */
function archiveFormat(names: ReadonlySet<string>): Format | null {
  if (names.has('[Content_Types].xml') || names.has('mimetype')) return null
  return names.has('datapackage.json') && [...names].some(each => each.startsWith('archive/'))
    ? 'wacz'
    : 'zip'
}

/** Names in a compound file are UTF-16 ([MS-CFB] 2.6.1). */
const named = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))

function oldOfficeFormat(bytes: Uint8Array, name: string): Format | null {
  if (named(bytes, 'EncryptedPackage'))
    throw new AppError('unreadable', `${name} is locked with a password. Nothing was taken from it.`)
  return named(bytes, 'Workbook') && !named(bytes, 'WordDocument') ? 'xls' : null
}
