import { AppError } from '../../../../shared/errors.ts'
import { clean } from '../clean.ts'
import { latin1 } from '../latin1.ts'
import { cleanLine } from '../normalise.ts'
import type { ReaderResult } from '../reader-result.ts'
import { markTurns } from '../turns.ts'
import { readRtfBody } from './body.ts'

/**
 * Reads a Rich Text document: headings by their styles, lists, tables, notes at the end. Tracked deletions are left
 * out; hidden words, comments and running heads are set aside. Pictures and embedded objects are not looked at.
 *
 * @throws AppError `unreadable` for what nests as no document does
 */
export function readRtf(bytes: Uint8Array, name: string): ReaderResult {
  const body = readRtfBody(latin1(bytes))
  if (body === null)
    throw new AppError(
      'unreadable',
      `${name} is damaged: its parts nest as those of no document do. Nothing was taken from it.`,
    )
  const { pieces } = body
  const heading = pieces.find(({ type, level }) => type === 'heading' && level === 1)?.text
  const title = cleanLine(body.title) || (heading ?? '')
  const transcript = markTurns(pieces)
  const cleaned = clean(pieces, title)
  const author = cleanLine(body.author)
  return {
    kind: transcript ? 'transcript' : 'document',
    pieces,
    reader: 'rtf/1',
    metadata: {
      title,
      byline: cleaned.byline.length > 0 || author === '' ? cleaned.byline : [author],
      publisher: cleaned.basedOn,
      publishedAt: cleaned.publishedAt,
      modifiedAt: cleaned.modifiedAt,
      url: null,
      language: null,
    },
  }
}
