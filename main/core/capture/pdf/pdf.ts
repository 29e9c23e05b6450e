import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
// Makes itself known to pdf.js, which else would start a worker of its own: this already runs in one.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { AppError } from '../../../../shared/errors.ts'
import { splitNames } from '../byline.ts'
import type { Piece } from '../pieces.ts'
import type { ReaderResult } from '../reader-result.ts'
import { vocabularyOf } from './hyphens.ts'
import { joinAcross, type PdfPiece, piecesOfPage, setLevels } from './paragraphs.ts'
import { readingOrder } from './reading-order.ts'
import { type PageSegments, runningHeads } from './running-heads.ts'
import { type Segment, segmentsOf, type TextRun } from './segments.ts'

/** Pages at the most: beyond, a document is no reading matter and takes minutes. */
const MOST_PAGES = 5000

/**
 * Reads a PDF: its pages in reading order, lines joined to paragraphs, words divided at line ends made whole; running
 * heads and page numbers set aside. Every piece knows its page. Nothing in the file is run or fetched.
 *
 * @throws AppError `unreadable` for what is damaged, needs a password, or holds pictures of pages only
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReaderResult> {
  // pdf.js takes the buffer away from its owner.
  const document = await open(bytes.slice(), name)
  try {
    return await readPages(document, name)
  } catch (error) {
    // What pdf.js finds out page by page: a tree of pages that is broken, fonts that are none.
    throw error instanceof AppError ? error : damaged(name, error)
  } finally {
    await document.loadingTask.destroy()
  }
}

const damaged = (name: string, cause: unknown): AppError =>
  new AppError('unreadable', `${name} is damaged: it is no whole PDF. Nothing was taken from it.`, { cause })

async function readPages(document: PDFDocumentProxy, name: string): Promise<ReaderResult> {
  const pages: PageSegments[] = []
  const last = Math.min(document.numPages, MOST_PAGES)
  for (let number = 1; number <= last; number += 1) pages.push(await segmentsOfPage(document, number))
  if (pages.every(page => page.segments.length === 0))
    throw new AppError(
      'unreadable',
      `${name} holds ${pages.length === 1 ? 'a picture of a page' : `pictures of ${pages.length} pages`} and no text: it was scanned. Nothing was taken from it.`,
    )
  const pieces = piecesOf(pages)
  return { kind: 'document', pieces, reader: 'pdf/1', metadata: await metadataOf(document) }
}

async function open(data: Uint8Array, name: string): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data,
      verbosity: VerbosityLevel.ERRORS,
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
      useWorkerFetch: false,
      stopAtErrors: false,
    }).promise
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new AppError('unreadable', `${name} is locked with a password. Nothing was taken from it.`, {
        cause: error,
      })
    throw damaged(name, error)
  }
}

async function segmentsOfPage(document: PDFDocumentProxy, number: number): Promise<PageSegments> {
  const page = await document.getPage(number)
  try {
    const { items } = await page.getTextContent()
    const runs = items.filter((item): item is typeof item & TextRun => 'str' in item)
    const height = page.getViewport({ scale: 1 }).height
    return { number, height, segments: segmentsOf(runs) }
  } finally {
    page.cleanup()
  }
}

function piecesOf(pages: readonly PageSegments[]): Piece[] {
  const heads = runningHeads(pages)
  const body = pages.flatMap(page => page.segments.filter(segment => !heads.has(segment)))
  const bodySize = usualSize(body)
  const rightToLeft = isRightToLeft(body)
  const words = vocabularyOf(body)
  const kept: PdfPiece[] = []
  const aside: Piece[] = []
  for (const { number, segments } of pages) {
    const origin = { page: number }
    for (const segment of segments)
      if (heads.has(segment))
        aside.push({ type: 'paragraph', text: segment.text, origin, aside: 'running head or page number' })
    if (segments.length === 0)
      aside.push({
        type: 'paragraph',
        text: `[${number}]`,
        origin,
        aside: 'a page without text, perhaps scanned',
      })
    const lines = segments.filter(segment => !heads.has(segment))
    kept.push(...piecesOfPage(readingOrder(lines, rightToLeft), number, { bodySize, words }))
  }
  const joined = joinAcross(kept, words)
  setLevels(joined)
  return inPageOrder(joined, aside)
}

/** What was set aside stands before the first piece of the page after it. */
function inPageOrder(pieces: readonly PdfPiece[], aside: readonly Piece[]): Piece[] {
  const waiting = [...aside]
  const all: Piece[] = []
  for (const { size: _, page, ...piece } of pieces) {
    while (waiting[0] && (waiting[0].origin?.page ?? 0) < page) all.push(waiting.shift() as Piece)
    all.push(piece)
  }
  return [...all, ...waiting]
}

/** The height of letters that most of the text is set in. */
function usualSize(segments: readonly Segment[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of segments) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function isRightToLeft(segments: readonly Segment[]): boolean {
  const sample = segments
    .slice(0, 400)
    .map(segment => segment.text)
    .join('')
  const turned = sample.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0
  return turned > sample.length * 0.3
}

async function metadataOf(document: PDFDocumentProxy): Promise<ReaderResult['metadata']> {
  const { info } = await document.getMetadata()
  const told: Readonly<Record<string, unknown>> = { ...info }
  const text = (key: string): string => (typeof told[key] === 'string' ? told[key].trim() : '')
  return {
    // Programs write the file's name or "untitled" here.
    title: /^(untitled.*|about:.*|https?:.*|microsoft word - .*|.*\.(docx?|odt|pdf|indd|tex|html?))$/i.test(
      text('Title'),
    )
      ? ''
      : text('Title'),
    byline: splitNames(text('Author')),
    publisher: null,
    // When a program wrote the file says nothing of when it was published.
    publishedAt: null,
    modifiedAt: null,
    url: null,
    language: text('Language') || null,
  }
}
