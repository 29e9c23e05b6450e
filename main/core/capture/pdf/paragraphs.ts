import type { Piece } from '../pieces.ts'
import { endsAsSentence } from '../shape.ts'
import { joinLines, type Vocabulary } from './hyphens.ts'
import { median, type Region } from './reading-order.ts'
import type { Segment } from './segments.ts'

/** Letters this much higher than the text's are a heading's. */
const HEADING = 1.12
/** A line that ends this share of the width before the right edge ends its paragraph. */
const SHORT = 0.12
/** Baselines this far apart, in heights of the letters, part paragraphs where a sentence ends. */
const WIDE = 1.7
/** A first line that begins this much further in than the others, in heights of the letters, begins a paragraph. */
const INDENT = 0.8
const bullet = /^(?:[•◦▪‣·●○–—*-]|\(?(?:\p{N}{1,2}|[a-z])[.)])\s+\S/u

export type PdfPiece = Piece & { readonly size: number; readonly page: number }

/** Makes pieces of the regions of a page: paragraphs, headings, list items and rows of tables. */
export function piecesOfPage(
  regions: readonly Region[],
  page: number,
  { bodySize, words }: { bodySize: number; words: Vocabulary },
): PdfPiece[] {
  return regions.flatMap(region => piecesOfRegion(region, page, bodySize, words))
}

function piecesOfRegion(region: Region, page: number, bodySize: number, words: Vocabulary): PdfPiece[] {
  const pieces: PdfPiece[] = []
  const single = region.map(line => line[0]).filter(line => line !== undefined)
  const left = median(single.map(line => line.left))
  const right = Math.max(...region.flat().map(segment => segment.right))
  const width = right - Math.min(...region.flat().map(segment => segment.left))
  let before: Segment | null = null
  for (const line of region) {
    const first = line[0]
    if (!first) continue
    if (line.length > 1) {
      pieces.push({ ...bare(line.map(cell => cell.text).join(' | '), page, first.size), type: 'table-row' })
      before = null
      continue
    }
    const last = pieces.at(-1)
    if (last && before && !startsParagraph(first, before, { left, right, width })) {
      last.text = joinLines(last.text, first.text, words)
    } else {
      const type =
        first.size > bodySize * HEADING ? 'heading' : bullet.test(first.text) ? 'list-item' : 'paragraph'
      pieces.push({ ...bare(first.text, page, first.size), type })
    }
    before = first
  }
  return pieces
}

const bare = (text: string, page: number, size: number): PdfPiece => ({
  type: 'paragraph',
  text,
  size,
  page,
  origin: { page },
})

function startsParagraph(
  line: Segment,
  before: Segment,
  { left, right, width }: { left: number; right: number; width: number },
): boolean {
  if (Math.abs(line.size - before.size) > before.size * 0.08) return true
  if (bullet.test(line.text) && !/[-–—]$/.test(before.text)) return true
  if (line.left - left > INDENT * line.size && before.left - left < INDENT * line.size) return true
  if (before.y - line.y > WIDE * line.size && endsAsSentence(before.text) && /^\P{Ll}/u.test(line.text))
    return true
  const short = right - before.right > width * SHORT
  return (
    short &&
    (endsAsSentence(before.text) || (/^\p{Lu}/u.test(line.text) && right - before.right > width * 0.3))
  )
}

/** Makes whole the paragraphs that a page or a column ends in the middle of. */
export function joinAcross(pieces: readonly PdfPiece[], words: Vocabulary): PdfPiece[] {
  const joined: PdfPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const same = last && last.type === piece.type && Math.abs(last.size - piece.size) < 0.5
    const runsOn = last && !endsAsSentence(last.text) && !/[:：]$/.test(last.text)
    if (same && runsOn && piece.type === 'paragraph' && /^[\p{Ll}(«“"]/u.test(piece.text))
      last.text = joinLines(last.text, piece.text, words)
    else if (same && piece.type === 'heading' && last.page === piece.page)
      last.text = joinLines(last.text, piece.text, words)
    else joined.push({ ...piece })
  }
  return joined
}

/** Numbers the levels of headings by the height of their letters, the highest first. */
export function setLevels(pieces: readonly PdfPiece[]): void {
  const headings = pieces.filter(piece => piece.type === 'heading')
  const sizes = [...new Set(headings.map(piece => Math.round(piece.size * 2)))].sort((a, b) => b - a)
  for (const piece of headings) piece.level = Math.min(6, sizes.indexOf(Math.round(piece.size * 2)) + 1)
}
