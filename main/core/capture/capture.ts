import { AppError } from '../../../shared/errors.ts'
import { binaryFormat } from './binary.ts'
import type { Captured, CaptureInput } from './captured.ts'
import { complete } from './complete.ts'
import { decode, utf16Kind } from './decode.ts'
import { readHtml } from './html/html.ts'
import { hasWords } from './normalise.ts'
import { nameOf, refuseTooLarge } from './original-name.ts'
import { isKept } from './pieces.ts'
import type { ReaderResult } from './reader-result.ts'
import { readMarkdown } from './text/markdown.ts'
import { readPlainText } from './text/plain-text.ts'

type Format = 'html' | 'markdown' | 'text'
const mediaTypes: Readonly<Record<Format, string>> = {
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
}

/**
 * Takes text, blocks and metadata from an original. Pure and synchronous: the same bytes give the same answer, and
 * nothing is fetched or run. Call it through a `Reader`, which bounds its time and memory.
 *
 * @throws AppError `unreadable` for what is no text or holds no words, `too-large` past MAX_ORIGINAL_BYTES
 */
export function capture(input: CaptureInput): Captured {
  const name = nameOf(input)
  refuseUnfit(input, name)
  const charset = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(input.mediaType ?? '')?.[1] ?? null
  const hinted = hintedFormat(input)
  const { text, encoding } = decode(input.bytes, charset, hinted !== 'text' && hinted !== 'markdown')
  const format = hinted ?? (looksLikeHtml(text) ? 'html' : 'text')
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (!hasWords(content))
    throw new AppError('unreadable', `${name} holds no words. Nothing was taken from it.`)
  const read = readAs(format, content, input.url)
  return complete(read, input, { mediaType: mediaTypes[format], encoding })
}

function refuseUnfit({ bytes }: CaptureInput, name: string): void {
  refuseTooLarge(bytes, name)
  if (bytes.length === 0) throw new AppError('unreadable', `${name} is empty. Nothing was taken from it.`)
  if (utf16Kind(bytes)) return
  const format = binaryFormat(bytes)
  if (format)
    throw new AppError(
      'unreadable',
      `${name} is not text: it looks like ${format}. Nothing was taken from it.`,
    )
}

/** The format by media type, then by the file's name; null to tell from the text. */
function hintedFormat({ mediaType, fileName }: CaptureInput): Format | null {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (/^(text\/html|application\/xhtml\+xml)$/.test(type)) return 'html'
  if (/^text\/(x-)?markdown$/.test(type)) return 'markdown'
  if (/\.(html?|xhtml|shtml|php|aspx?)$/i.test(fileName ?? '')) return 'html'
  if (/\.(md|markdown|mdown|mkd)$/i.test(fileName ?? '')) return 'markdown'
  if (type === 'text/plain' || /\.(txt|text|log)$/i.test(fileName ?? '')) return 'text'
  return null
}

const looksLikeHtml = (text: string): boolean =>
  /^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<html|<!--)/i.test(text.slice(0, 2000)) ||
  (text
    .slice(0, 100_000)
    .match(/<\/?(p|div|span|h[1-6]|ul|li|br|article|section|body|a|blockquote|table)\b[^<>]*>/gi)?.length ??
    0) >= 2

function readAs(format: Format, text: string, url: string | null): ReaderResult {
  const read =
    format === 'html' ? readHtml(text, url) : format === 'markdown' ? readMarkdown(text) : readPlainText(text)
  if (!read.pieces.some(isKept)) for (const piece of read.pieces) delete piece.aside
  return read
}
