import { brotliDecompressSync } from 'node:zlib'
import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio'
import { MAX_ORIGINAL_BYTES } from '../../../../shared/contract.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { Part } from '../captured.ts'
import { partLimits, partName } from '../parts.ts'
import type { ReaderResult } from '../reader-result.ts'
import { containerResult } from './archive.ts'
import type { ZipEntry } from './zip.ts'

/** Kinds of answer that a person reads; the rest makes up a page. */
const readable =
  /^(text\/(html|plain|markdown|csv)|application\/(xhtml\+xml|pdf|rtf|msword|vnd\.(openxmlformats|oasis|ms-excel)[^;]*))\s*(;|$)/i

/**
 * Reads a web archive (ISO 28500): each page and document in it is a part, under its address. What pages are made of,
 * redirections and failures are passed over. Lying lengths end the reading: what came before them stays.
 *
 * @throws AppError `unreadable` where there is no page in it
 */
export async function readWarc(bytes: Uint8Array, name: string): Promise<ReaderResult> {
  return result(await pagesOf([bytes], null), name)
}

/** Reads a packed web archive (WACZ 1.1.1): the pages that it lists itself, of all that it holds. */
export async function readWacz(entries: readonly ZipEntry[], name: string): Promise<ReaderResult> {
  const archives: Uint8Array[] = []
  let listed: Set<string> | null = null
  for (const entry of entries) {
    if (entry.locked) throw new AppError('unreadable', `${name} is locked. Nothing was taken from it.`)
    if (/^archive\/.*\.warc(\.gz)?$/.test(entry.name)) archives.push(await entry.read())
    if (entry.name === 'pages/pages.jsonl') listed = listedIn(await entry.read())
  }
  return result(await pagesOf(archives, listed?.size ? listed : null), name)
}

function result(parts: readonly Part[], name: string): ReaderResult {
  if (parts.length === 0)
    throw new AppError('unreadable', `${name} is a web archive without a page. Nothing was taken from it.`)
  return containerResult(
    parts,
    'warc/1',
    parts.map(part => ('input' in part ? (part.input.url ?? part.name) : part.name)),
  )
}

/** The addresses in a list of pages, a JSON value a line. */
function listedIn(bytes: Uint8Array): Set<string> {
  const found = new TextDecoder().decode(bytes).matchAll(/"url"\s*:\s*"((?:[^"\\]|\\.){1,4000})"/g)
  return new Set(Array.from(found, ([, url = '']) => url.replaceAll('\\/', '/')))
}

async function pagesOf(archives: readonly Uint8Array[], listed: Set<string> | null): Promise<Part[]> {
  const parts: Part[] = []
  let left: number = partLimits.bytes
  for (const archive of archives)
    try {
      for await (const record of WARCParser.iterRecords(piecewise(archive))) {
        const url = record.warcTargetURI ?? ''
        if (!isPage(record) || (listed && !listed.has(url))) continue
        const part = await partOf(record, url, Math.min(left, MAX_ORIGINAL_BYTES))
        parts.push(part)
        left -= 'input' in part ? part.input.bytes.length : 0
        if (left <= 0 || parts.length >= partLimits.number) return parts
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const name = 'the rest of the archive'
      parts.push({ name, reason: 'The rest of the web archive is damaged; what stands before it was taken.' })
    }
  return parts
}

function isPage(record: WARCRecord): boolean {
  if (!/^https?:/.test(record.warcTargetURI ?? '')) return false
  if (record.warcType === 'resource') return readable.test(record.warcContentType ?? '')
  if (record.warcType !== 'response' || Number(record.httpHeaders?.statusCode) !== 200) return false
  return readable.test(header(record, 'content-type'))
}

const header = (record: WARCRecord, name: string): string => record.httpHeaders?.headers.get(name) ?? ''

async function partOf(record: WARCRecord, url: string, most: number): Promise<Part> {
  const name = partName(url.replace(/^https?:\/\//, '').replace(/[?#].*$/s, ''))
  try {
    const bytes = await contentOf(record, most)
    const mediaType = header(record, 'content-type') || (record.warcContentType ?? null)
    return { name, input: { bytes, mediaType, fileName: name, url } }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { name, reason: `“${name}” is damaged in its archive, or too large. Nothing was taken from it.` }
  }
}

/** An answer's content as the browser had it: without chunks and compression. */
async function contentOf(record: WARCRecord, most: number): Promise<Uint8Array> {
  const encoding = header(record, 'content-encoding').toLowerCase()
  const chunked = /chunked/i.test(header(record, 'transfer-encoding'))
  const raw = await upTo(most, record.reader)
  const inflated = /^(gzip|x-gzip|deflate)$/.test(encoding) ? encoding.replace('x-', '') : null
  const content = await upTo(most, new AsyncIterReader([raw], inflated, chunked))
  return encoding === 'br' ? brotliDecompressSync(content, { maxOutputLength: most }) : content
}

/** @throws RangeError where more comes */
async function upTo(
  most: number,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  let total = 0
  for await (const chunk of chunks) {
    total += chunk.length
    if (total > most) throw new RangeError('More than can be read.')
    all.push(chunk)
  }
  return Uint8Array.from(Buffer.concat(all))
}

/** How often the end is told before it is an error. */
const ENOUGH = 100

/**
 * In pieces, as from a disk: what a small piece unpacks to is bounded. Whoever asks on and on after the end is after
 * a length that the archive lied about, and is stopped: the library would ask for ever.
 */
function piecewise(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  let at = 0
  let asked = 0
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const value = bytes.subarray(at, at + 65_536)
    at += value.length
    if (value.length > 0) return { done: false, value }
    asked += 1
    if (asked > ENOUGH) throw new RangeError('The archive ends before a record does.')
    return { done: true, value: undefined }
  }
  return { [Symbol.asyncIterator]: () => ({ next }) }
}
