import { capture } from './capture.ts'
import type { Captured, CaptureInput } from './captured.ts'
import { complete } from './complete.ts'
import { decode } from './decode.ts'
import { latin1 } from './latin1.ts'
import { entryNames } from './office/zip-limits.ts'
import { nameOf, refuseTooLarge } from './original-name.ts'
import type { ReaderResult } from './reader-result.ts'
import { looksLikeMail } from './text/looks-like-mail.ts'
import { looksLikeSubtitles, readSubtitles } from './text/subtitles.ts'
import { readTable } from './text/table.ts'

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  mail: 'message/rfc822',
  srt: 'application/x-subrip',
  vtt: 'text/vtt',
  csv: 'text/csv',
} as const
type Format = keyof typeof mediaTypes

/**
 * Takes text, blocks and metadata from an original of any kind that can be read. The same bytes give the same
 * answer, and nothing is fetched or run. Call it through a `Reader`, which bounds its time and memory.
 *
 * @throws AppError `unreadable` for what cannot be read, `too-large` past MAX_ORIGINAL_BYTES
 */
export async function readOriginal(input: CaptureInput): Promise<Captured> {
  const name = nameOf(input)
  refuseTooLarge(input.bytes, name)
  const format = formatOf(input)
  if (format === null) return capture(input)
  if (format === 'pdf' || format === 'docx' || format === 'mail') {
    const read = await readers[format](input.bytes, name)
    return complete(read, input, { mediaType: mediaTypes[format], encoding: 'binary' })
  }
  const { text, encoding } = decode(input.bytes, null, false)
  const read = format === 'csv' ? readTable(text, name) : readSubtitles(text, name)
  return complete(read, input, { mediaType: mediaTypes[format], encoding })
}

/** Their libraries are large: each is loaded when first needed. */
const readers: Readonly<
  Record<'pdf' | 'docx' | 'mail', (bytes: Uint8Array, name: string) => Promise<ReaderResult>>
> = {
  pdf: async (bytes, name) => (await import('./pdf/pdf.ts')).readPdf(bytes, name),
  docx: async (bytes, name) => (await import('./office/docx.ts')).readDocx(bytes, name),
  mail: async (bytes, name) => (await import('./text/mail.ts')).readMail(bytes, name),
}

/** By the bytes where they tell, else by the file's name and the media type; null for text, Markdown and pages. */
function formatOf({ bytes, fileName, mediaType }: CaptureInput): Format | null {
  const head = latin1(bytes.subarray(0, 8000))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return entryNames(bytes).includes('word/document.xml') ? 'docx' : null
  const extension = /\.([a-z0-9]{1,8})$/i.exec(fileName ?? '')?.[1]?.toLowerCase() ?? ''
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (extension === 'eml' || type === 'message/rfc822') return 'mail'
  if (looksLikeSubtitles(head)) return head.includes('WEBVTT') ? 'vtt' : 'srt'
  if (extension === 'csv' || extension === 'tsv' || /^text\/(csv|tab-separated-values)$/.test(type))
    return 'csv'
  if (extension === '' && fileName !== null && looksLikeMail(head)) return 'mail'
  return null
}
