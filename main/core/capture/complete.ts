import type { Metadata } from '../../../shared/domain/source.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Captured, CaptureInput } from './captured.ts'
import { detectLanguage, sameLanguage } from './language.ts'
import { cleanLine } from './normalise.ts'
import { baseName, nameOf } from './original-name.ts'
import { assemble, isKept, type Piece } from './pieces.ts'
import type { ReaderResult } from './reader-result.ts'
import { reasonsFor } from './reasons.ts'
import { shareWrittenIn } from './script.ts'

const TITLE_LENGTH = 500

/**
 * Makes a snapshot's content of what a reader took: the text with its blocks, a title, the language.
 * @throws AppError `unreadable` where nothing is left
 */
export function complete(
  read: ReaderResult,
  input: CaptureInput,
  { mediaType, encoding }: Pick<Captured, 'mediaType' | 'encoding'>,
): Captured {
  const body = assemble(read.pieces)
  if (body.blocks.length === 0)
    throw new AppError(
      'unreadable',
      `${nameOf(input)} holds no text, only mark-up. Nothing was taken from it.`,
    )
  const detected = read.wordless ? null : detectLanguage(body.text)
  const declared = read.metadata.language ?? detected
  // Templates are copied with their lang attribute: clear words of another script outweigh it.
  const language = detected && declared && contradicts(body.text, declared, detected) ? detected : declared
  const metadata: Metadata = {
    ...read.metadata,
    title: titleFor(read, input),
    url: read.metadata.url ?? httpAddress(input.url),
    language,
  }
  return {
    kind: read.kind,
    metadata,
    reasons: reasonsFor(metadata, {
      ...read.reasons,
      ...(language !== read.metadata.language && { language: 'words of the text' }),
      ...(!cleanLine(read.metadata.title) && { title: 'first words, or name of the file' }),
      ...(read.metadata.url === null && { url: 'where it came from' }),
    }),
    text: body.text,
    blocks: body.blocks.map(block =>
      block.lang && sameLanguage(block.lang, declared) ? withoutLanguage(block) : block,
    ),
    setAside: body.setAside,
    mediaType,
    encoding,
    reader: read.reader,
    ...(read.parts?.length && { parts: read.parts }),
    ...(read.thread && { thread: read.thread }),
  }
}

/** The title found; else the first heading, the first words, the file's name. Never empty. */
function titleFor(read: ReaderResult, input: CaptureInput): string {
  const kept = read.pieces.filter(isKept)
  const fromName = input.fileName ? baseName(input.fileName).replace(/\.[a-z0-9]{1,8}$/i, '') : ''
  const first = firstWords(kept.find(piece => piece.type === 'heading') ?? kept[0])
  const words = cleanLine(read.metadata.title) || (read.wordless && fromName ? fromName : first)
  return words.slice(0, TITLE_LENGTH).trim().toWellFormed() || fromName || 'Untitled'
}

/** Up to twelve words or 80 characters of a piece, at a word's end. */
function firstWords(piece: Piece | undefined): string {
  const text = cleanLine(piece?.text ?? '')
  if (text.length <= 80) return text
  const cut = text.slice(0, 80)
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`.toWellFormed()
}

/** Whether a text is plainly not in the declared language: hardly a letter of its script, and most of the other's. */
function contradicts(text: string, declared: string, detected: string): boolean {
  const mixed = /^(sr|uz|az|kk|bs|mn|ku|tt)\b/
  if (sameLanguage(declared, detected) || mixed.test(declared)) return false
  const sample = text.slice(0, 4000)
  return (shareWrittenIn(sample, declared) ?? 1) < 0.2 && (shareWrittenIn(sample, detected) ?? 0) > 0.5
}

function httpAddress(url: string | null): string | null {
  return url && URL.canParse(url) && /^https?:/i.test(url) ? new URL(url).href : null
}

function withoutLanguage<B extends { lang?: string | undefined }>(block: B): B {
  const { lang: _, ...rest } = block
  return rest as B
}
