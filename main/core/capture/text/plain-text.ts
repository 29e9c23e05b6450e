import type { SourceKind } from '../../../../shared/domain/source.ts'
import { isBylineLabel } from '../byline.ts'
import { setFirstCaption } from '../captions.ts'
import { type Cleaned, clean } from '../clean.ts'
import { dateLine } from '../dates.ts'
import { furnitureReason, isTeaserLabel } from '../furniture.ts'
import { unifyNewlines } from '../normalise.ts'
import { isKept, type Piece } from '../pieces.ts'
import type { ReaderResult } from '../reader-result.ts'
import { endsAsStatement, isProse, weight, wordCount } from '../shape.ts'
import { joinHeadingTurns } from '../turn-lines.ts'
import { markTurns } from '../turns.ts'
import { takeAuthorBox } from './author-box.ts'
import { setHeadings } from './headings.ts'
import { piecesOf } from './plain-lines.ts'

/** Reads plain text: a page saved as text, an article that was pasted, a transcript, a note. */
export function readPlainText(text: string): ReaderResult {
  const pieces = piecesOf(joinHeadingTurns(unifyNewlines(text)))
  const transcript = markTurns(pieces)
  const title = titleOf(pieces)
  const cleaned = clean(pieces, title)
  const isPage = pieces.some(piece => !isKept(piece) && piece.aside !== 'title')
  const box = takeAuthorBox(pieces, cleaned.byline)
  const publisher = cleaned.basedOn ?? box.publisher ?? copyrightHolder(pieces)
  if (!transcript) {
    setFirstCaption(pieces)
    setHeadings(pieces, publisher ? [publisher, publisher.replace(/['’]s .*$/u, '')] : [])
  }
  const byline = cleaned.byline.length > 0 || !box.author ? cleaned.byline : [box.author]
  return {
    kind: kindOf(transcript, isPage, cleaned, pieces),
    pieces,
    reader: 'text/2',
    metadata: {
      title,
      byline,
      publisher,
      publishedAt: cleaned.publishedAt,
      modifiedAt: cleaned.modifiedAt,
      url: null,
      language: null,
    },
  }
}

function kindOf(
  transcript: boolean,
  isPage: boolean,
  cleaned: Cleaned,
  pieces: readonly Piece[],
): SourceKind {
  if (transcript) return 'transcript'
  const prose = pieces.filter(piece => isKept(piece) && isProse(piece.text)).length
  return prose >= 2 && (isPage || cleaned.byline.length > 0 || cleaned.publishedAt !== null)
    ? 'article'
    : 'document'
}

/**
 * The headline: the first line before the story that is long enough for one and is neither furniture, nor date,
 * nor byline. '' when the text begins at once.
 */
function titleOf(pieces: readonly Piece[]): string {
  const start = pieces.findIndex(
    piece => piece.type === 'turn' || (isProse(piece.text) && !mayBeTitle(piece)),
  )
  const top = pieces.slice(0, start < 0 ? Math.min(pieces.length, 12) : start)
  const candidates = top.filter((piece, index) => {
    const label = top[index - 1]
    if (label && (isTeaserLabel(label.text) || isBylineLabel(label.text))) return false
    return mayBeTitle(piece)
  })
  const long = candidates.find(piece => wordCount(piece.text) >= 4 || weight(piece.text) >= 24)
  return (long ?? candidates[0])?.text ?? ''
}

/** Headlines end without a full stop and are no longer than a sentence. */
function mayBeTitle(piece: Piece): boolean {
  if (piece.type !== 'paragraph' || weight(piece.text) > 220 || wordCount(piece.text) > 32) return false
  if (endsAsStatement(piece.text) || !/\p{L}/u.test(piece.text)) return false
  return !furnitureReason(piece.text) && !dateLine(piece.text)
}

const copyright =
  /(?:copyright|©|\(c\))\s*(?:\(c\)|©)?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?(\p{L}[^.|,;©]{1,60}?)\s*(?:[.|,;©]|all rights|\d{4}|$)/iu

function copyrightHolder(pieces: readonly Piece[]): string | null {
  const line = pieces.findLast(piece => piece.aside === 'legal' && copyright.test(piece.text))
  return line ? (copyright.exec(line.text)?.[1]?.trim() ?? null) : null
}
