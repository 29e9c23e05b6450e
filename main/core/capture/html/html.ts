import { clean } from '../clean.ts'
import { isKept, type Piece, setAside } from '../pieces.ts'
import type { ReaderResult } from '../reader-result.ts'
import { endsAsSentence, isHeadingLike, isProse, weight, wordCount } from '../shape.ts'
import { takeAuthorBox } from '../text/author-box.ts'
import { markTurns } from '../turns.ts'
import { factsOf } from './facts.ts'
import { type Line, linesOf, linkDensity } from './lines.ts'
import { pageMetadata } from './metadata.ts'
import { linkModules } from './modules.ts'
import { recoverBody } from './recover.ts'
import { articleRoot, zoneJudge } from './root.ts'
import { type Element, parsePage } from './tree.ts'

/** Reads a page: its article is the text, everything else a person could read is set aside with the reason. */
export function readHtml(html: string, url: string | null): ReaderResult {
  const document = parsePage(html)
  const lines = linesOf(document)
  const facts = factsOf(document)
  const page = pageMetadata(facts, lines, url ?? savedFrom(html))
  const zone = zoneJudge(lines, page.title)
  const root = articleRoot(lines, zone, facts.json.body)
  const pieces = piecesOf(lines, zone, root, page.title)
  const transcript = markTurns(pieces)
  const cleaned = clean(pieces, page.title)
  const byline = page.byline.length > 0 ? page.byline : cleaned.byline
  const box = takeAuthorBox(pieces, byline)
  setLooseHeadingsAside(pieces)
  const recovered = recoverBody(pieces, facts.json.body, readFragment)
  if (!pieces.some(isKept) && recovered.length === 0) keepAll(pieces)
  insertAfterBody(pieces, recovered)
  const { reasons, ...metadata } = page
  return {
    kind: transcript ? 'transcript' : 'article',
    pieces,
    reader: 'html/3',
    reasons: {
      ...reasons,
      byline: reasons.byline ?? (byline.length > 0 ? 'byline in the text' : 'box about the author'),
      publisher: reasons.publisher ?? (cleaned.basedOn ? 'credit in the text' : 'box about the publisher'),
      publishedAt: reasons.publishedAt ?? 'date in the text',
      modifiedAt: reasons.modifiedAt ?? 'date in the text',
    },
    metadata: {
      ...metadata,
      byline: byline.length > 0 || !box.author ? byline : [box.author],
      publisher: page.publisher ?? cleaned.basedOn ?? box.publisher,
      publishedAt: page.publishedAt ?? cleaned.publishedAt,
      modifiedAt: page.modifiedAt ?? cleaned.modifiedAt,
    },
  }
}

/** The address that SingleFile and browsers note in a page that they save. */
function savedFrom(html: string): string | null {
  const head = html.slice(0, 4096)
  const noted =
    /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\S{1,2000})/i.exec(head) ??
    /<!-- saved from url=\(\d+\)(https?:\S{1,2000})/i.exec(head)
  return noted?.[1] ?? null
}

/** Reads HTML that is all text, such as what Markdown becomes: no article is looked for, only structure. */
export function readFragment(html: string): Piece[] {
  const lines = linesOf(parsePage(html))
  return lines.map(line => ({ type: line.type, text: line.text, level: line.level, lang: line.lang }))
}

function piecesOf(
  lines: readonly Line[],
  zone: (line: Line) => string | null,
  root: Element | null,
  title: string,
): Piece[] {
  const within = (line: Line): boolean => root === null || line.path.includes(root)
  const first = lines.findIndex(within)
  const titleAt = lines.findIndex(line => line.type === 'heading' && line.text === title)
  const modules = linkModules(lines, root, line => within(line) && !zone(line))
  return lines.map((line, index) => {
    const piece: Piece = { type: line.type, text: line.text, level: line.level, lang: line.lang }
    if (isBoldHeading(line)) Object.assign(piece, { type: 'heading', level: 3 })
    const lead = titleAt >= 0 && index > titleAt && index < first && isLead(line)
    const reason =
      zone(line) ??
      (within(line) || lead ? furnitureByPlace(line, modules.isListed(line)) : 'outside the article') ??
      (modules.inModule(line) ? 'other articles' : null)
    if (reason) piece.aside = reason
    return piece
  })
}

/** A short paragraph all in bold is a heading without its tag; a question in bold is an interviewer's. */
const isBoldHeading = (line: Line): boolean =>
  line.type === 'paragraph' &&
  line.bold >= line.text.length * 0.95 &&
  isHeadingLike(line.text) &&
  !endsAsSentence(line.text)

/** Between headline and story, outside its element: the first picture's caption, or a subtitle. */
const isLead = (line: Line): boolean =>
  linkDensity(line) < 0.3 &&
  !line.label?.match(/byline|date/) &&
  (line.type === 'caption' || isProse(line.text))

/** What a line inside the article is by its links and labels. */
function furnitureByPlace(line: Line, listed: boolean): string | null {
  const short = weight(line.text) < 200
  if (line.label === 'byline' && short && wordCount(line.text) <= 20 && !endsAsSentence(line.text))
    return 'byline'
  if (line.label === 'date' && short && wordCount(line.text) <= 12) return 'date'
  if (linkDensity(line) < 0.8 || !short) return null
  // A sentence that is one link is text; a headline that is one link leads to another article.
  if (line.type === 'list-item') return listed ? null : 'another article'
  if (line.type === 'heading') return 'another article'
  return endsAsSentence(line.text) && wordCount(line.text) > 6 ? null : 'another article'
}

/** What the page's data tells beyond its text follows the last piece of the text. */
function insertAfterBody(pieces: Piece[], recovered: readonly Piece[]): void {
  const last = pieces.findLastIndex(isKept)
  pieces.splice(last + 1, 0, ...recovered)
}

/** A heading with nothing under it announces something that was set aside. */
function setLooseHeadingsAside(pieces: readonly Piece[]): void {
  const kept = pieces.filter(isKept)
  for (let index = kept.length - 1; index > 0 && kept[index]!.type === 'heading'; index--)
    setAside(kept[index]!, 'heading of what was set aside')
}

/** A page that is all furniture is better kept whole than refused. */
function keepAll(pieces: readonly Piece[]): void {
  for (const piece of pieces) if (piece.aside !== 'hidden' && piece.aside !== 'title') delete piece.aside
}
