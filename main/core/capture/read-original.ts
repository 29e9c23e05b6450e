import { type ZipEntry, zipEntries } from './archive/zip.ts'
import { capture } from './capture.ts'
import type { Captured, CaptureInput } from './captured.ts'
import { complete } from './complete.ts'
import { decode } from './decode.ts'
import { type Format, formatOf, mediaTypes } from './format.ts'
import { nameOf, refuseTooLarge } from './original-name.ts'
import type { ReaderResult } from './reader-result.ts'
import { readSubtitles } from './text/subtitles.ts'
import { readTable } from './text/table.ts'

/**
 * Takes text, blocks and metadata from an original of any kind that can be read. The same bytes give the same
 * answer, and nothing is fetched or run. Call it through a `Reader`, which bounds its time and memory.
 *
 * @throws AppError `unreadable` for what cannot be read, `too-large` past MAX_ORIGINAL_BYTES
 */
export async function readOriginal(input: CaptureInput): Promise<Captured> {
  const name = nameOf(input)
  refuseTooLarge(input.bytes, name)
  const format = await formatOf(input)
  if (format === null) return capture(input)
  const mediaType = mediaTypes[format]
  if (format === 'csv' || format === 'srt' || format === 'vtt') {
    const { text, encoding } = decode(input.bytes, null, false)
    const read = format === 'csv' ? readTable(text, name) : readSubtitles(text, name)
    return complete(read, input, { mediaType, encoding })
  }
  return complete(await readers[format](input.bytes, name), input, { mediaType, encoding: 'binary' })
}

type Read = (bytes: Uint8Array, name: string) => ReaderResult | Promise<ReaderResult>

const packed =
  (open: (entries: readonly ZipEntry[], name: string) => Promise<ReaderResult>): Read =>
  async (bytes, name) =>
    open(await zipEntries(bytes, name), name)

/** Their libraries are large: each is loaded when first needed. */
const readers: Readonly<Record<Exclude<Format, 'csv' | 'srt' | 'vtt'>, Read>> = {
  pdf: async (bytes, name) => (await import('./pdf/pdf.ts')).readPdf(bytes, name),
  docx: packed(async (entries, name) => (await import('./office/docx.ts')).readDocx(entries, name)),
  odt: packed(async (entries, name) => (await import('./office/odt.ts')).readOdt(entries, name)),
  xlsx: packed(async (entries, name) =>
    (await import('./office/workbook.ts')).readPackedWorkbook(entries, name),
  ),
  ods: packed(async (entries, name) =>
    (await import('./office/workbook.ts')).readPackedWorkbook(entries, name),
  ),
  xls: async (bytes, name) => (await import('./office/workbook.ts')).readWorkbook(bytes, name),
  rtf: async (bytes, name) => (await import('./rtf/rtf.ts')).readRtf(bytes, name),
  mhtml: async (bytes, name) => (await import('./html/mhtml.ts')).readMhtml(bytes, name),
  mbox: async (bytes, name) => (await import('./text/mbox.ts')).readMbox(bytes, name),
  zip: packed(async (entries, name) => (await import('./archive/archive.ts')).readArchive(entries, name)),
  warc: async (bytes, name) => (await import('./archive/warc.ts')).readWarc(bytes, name),
  wacz: packed(async (entries, name) => (await import('./archive/warc.ts')).readWacz(entries, name)),
  mail: async (bytes, name) => (await import('./text/mail.ts')).readMail(bytes, name),
}
