import mammoth from 'mammoth'
import { AppError } from '../../../../shared/errors.ts'
import type { ZipEntry } from '../archive/zip.ts'
import { clean } from '../clean.ts'
import { readFragment } from '../html/html.ts'
import type { ReaderResult } from '../reader-result.ts'
import { markTurns } from '../turns.ts'
import { repacked } from './repacked.ts'

/** Word's own headline styles, beside those that mammoth knows. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
]

/**
 * Reads a Word document by way of HTML: headings, lists, tables, notes at the end. Tracked deletions are left out, as
 * Word prints them. Pictures and links outside are not looked at.
 *
 * @throws AppError `unreadable` for what is locked or no whole document
 */
export async function readDocx(entries: readonly ZipEntry[], name: string): Promise<ReaderResult> {
  const html = await convert(await repacked(entries, /\.(xml|rels)$/i, name), name)
  const pieces = readFragment(html)
  const title = pieces.find(piece => piece.type === 'heading' && piece.level === 1)?.text ?? ''
  const transcript = markTurns(pieces)
  const { byline, publishedAt, modifiedAt, basedOn } = clean(pieces, '')
  return {
    kind: transcript ? 'transcript' : 'document',
    pieces,
    reader: 'docx/1',
    metadata: { title, byline, publisher: basedOn, publishedAt, modifiedAt, url: null, language: null },
  }
}

async function convert(buffer: Buffer, name: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: styles, externalFileAccess: false, convertImage: noPictures },
    )
    return value
  } catch (error) {
    throw new AppError(
      'unreadable',
      `${name} is damaged: it is no whole Word document. Nothing was taken from it.`,
      { cause: error },
    )
  }
}

const noPictures = mammoth.images.imgElement(async () => ({ src: '' }))
