import { AppError } from '../../../../shared/errors.ts'
import type { ZipEntry } from '../archive/zip.ts'
import { clean } from '../clean.ts'
import { isoDate } from '../dates.ts'
import { cleanLine } from '../normalise.ts'
import type { ReaderResult } from '../reader-result.ts'
import { markTurns } from '../turns.ts'
import { odtPieces } from './odt-pieces.ts'
import { unpacked } from './repacked.ts'
import { allNamed, parseXml, wordsIn, type XmlElement } from './xml.ts'

/**
 * Reads an OpenDocument text (ISO/IEC 26300): headings, lists, tables, captions, notes at the end. Tracked deletions
 * are left out, as they are when it is printed; comments and running heads are set aside. Pictures are not looked at.
 *
 * @throws AppError `unreadable` for what is locked or no whole document
 */
export async function readOdt(entries: readonly ZipEntry[], name: string): Promise<ReaderResult> {
  const parts = await unpacked(entries, /^((content|meta|styles)\.xml|META-INF\/manifest\.xml)$/, name)
  const xmlOf = (part: string): string => new TextDecoder().decode(parts.get(part))
  if (xmlOf('META-INF/manifest.xml').includes(':encryption-data'))
    throw new AppError('unreadable', `${name} is locked with a password. Nothing was taken from it.`)
  const content = parseXml(xmlOf('content.xml'), name)
  const [body] = allNamed(content, 'office:text')
  if (!body)
    throw new AppError(
      'unreadable',
      `${name} is damaged: it is no whole OpenDocument text. Nothing was taken from it.`,
    )
  const pieces = odtPieces(body, [content, parseXml(xmlOf('styles.xml'), name)])
  const about = allNamed(parseXml(xmlOf('meta.xml'), name), 'office:meta')[0]
  const title =
    told(about, 'dc:title') ||
    (pieces.find(({ type, level }) => type === 'heading' && level === 1)?.text ?? '')
  const transcript = markTurns(pieces)
  const cleaned = clean(pieces, title)
  const author = told(about, 'meta:initial-creator')
  return {
    kind: transcript ? 'transcript' : 'document',
    pieces,
    reader: 'odt/1',
    metadata: {
      title,
      byline: cleaned.byline.length > 0 || author === '' ? cleaned.byline : [author],
      publisher: cleaned.basedOn,
      publishedAt: cleaned.publishedAt,
      modifiedAt: cleaned.modifiedAt ?? isoDate(told(about, 'dc:date')),
      url: null,
      language: null,
    },
  }
}

const told = (about: XmlElement | undefined, field: string): string => {
  const [found] = about ? allNamed(about, field) : []
  return found ? cleanLine(wordsIn(found)) : ''
}
