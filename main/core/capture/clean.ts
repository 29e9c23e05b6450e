import { setCaptions } from './captions.ts'
import { creditOf } from './credit-line.ts'
import { furnitureReason, isTeaserLabel } from './furniture.ts'
import { isKept, type Piece, setAside } from './pieces.ts'
import { isHeadingLike, isProse, sameKey, weight, wordCount } from './shape.ts'

export type Cleaned = {
  /** Names from bylines that were found in the text. */
  readonly byline: string[]
  readonly basedOn: string | null
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
}

/**
 * Sets page furniture aside by what the lines say and where they stand; shared by pages and by text saved from
 * pages. Changes the pieces in place and returns the facts that bylines and date lines told.
 *
 * @param title the article's title, or '' when it is not known yet
 */
export function clean(pieces: readonly Piece[], title: string): Cleaned {
  for (const [index, piece] of pieces.entries()) {
    if (!isKept(piece) || piece.type === 'block-quote' || isNounBetween(pieces, index)) continue
    const reason = furnitureReason(piece.text)
    if (reason && !(piece.type === 'table-row' && piece.text.includes(' | '))) setAside(piece, reason)
  }
  setTitleAside(pieces, title)
  setTeasersAside(pieces)
  setCommentsAside(pieces)
  setCaptions(pieces)
  setRepetitionsAside(pieces)
  const credits = takeBylines(pieces)
  setFirstLinesAside(pieces)
  return credits
}

/** Words of menus that are headings as well when they stand between paragraphs of a story. */
const nouns =
  /^(suche|kontakt|zurück|nachrichten|search|home|news|contact|duration|image|photo|live|поиск|вход|новости|контакты|назад|іздеу|жаңалықтар|recherche|accueil|retour|actualités|inicio|noticias|volver|ara|giriş|القائمة|بحث|搜索|检索|検索|速報)$/iu

function isNounBetween(pieces: readonly Piece[], index: number): boolean {
  const [before, piece, after] = [pieces[index - 1], pieces[index], pieces[index + 1]]
  if (!before || !piece || !after || !nouns.test(piece.text)) return false
  return isKept(before) && isProse(before.text) && isProse(after.text) && !furnitureReason(after.text)
}

/** The headline is kept with the metadata; what stands before it at the top of a page is not text. */
function setTitleAside(pieces: readonly Piece[], title: string): void {
  const key = sameKey(title)
  if (key.length < 2) return
  const isTitle = (piece: Piece): boolean =>
    piece.text.length <= title.length * 2 && sameKey(piece.text) === key
  const at = pieces.findIndex(isTitle)
  if (at < 0) return
  const before = pieces.slice(0, at).filter(isKept)
  if (before.some(piece => isProse(piece.text) && weight(piece.text) > 120)) return
  for (const piece of before) if (piece.type !== 'caption') setAside(piece, 'navigation')
  for (const piece of pieces) if (isTitle(piece) && weight(piece.text) < 300) setAside(piece, 'title')
}

/** A player's title stands right before it; "Read also" is followed by what to read. */
function setTeasersAside(pieces: readonly Piece[]): void {
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1]
    if (piece.aside === 'player' && before && isKept(before) && isHeadingLike(before.text))
      setAside(before, 'headline of a player')
    if (piece.aside !== 'label of other articles' || !isTeaserLabel(piece.text)) return
    for (let next = index + 1, taken = 0; next < pieces.length; next++, taken++) {
      const other = pieces[next]!
      if (!isKept(other)) continue
      const listed = other.type === 'list-item' && !isProse(other.text)
      if (!listed && (taken > 0 || !isHeadingLike(other.text) || weight(other.text) > 160)) break
      setAside(other, 'another article')
    }
  })
}

/** Readers' comments follow their heading to the end; only in the last third, so that a heading of the story is safe. */
function setCommentsAside(pieces: readonly Piece[]): void {
  const total = pieces.reduce((sum, piece) => sum + (isKept(piece) ? piece.text.length : 0), 0)
  let passed = 0
  let inComments = false
  pieces.forEach((piece, index) => {
    if (inComments) setAside(piece, 'comments')
    else if (piece.aside === 'comments' && passed > total * 0.5 && index > 2) inComments = true
    if (isKept(piece)) passed += piece.text.length
  })
}

/** Words that stand twice in a row, and pull quotes that repeat a part of a paragraph. */
function setRepetitionsAside(pieces: readonly Piece[]): void {
  let before = ''
  const paragraphs = pieces.filter(piece => isKept(piece) && piece.type === 'paragraph')
  const all = paragraphs.length > 3000 ? '' : paragraphs.map(piece => sameKey(piece.text)).join('\n')
  for (const piece of pieces) {
    if (!isKept(piece)) continue
    const key = sameKey(piece.text)
    if (key === before && weight(piece.text) >= 30) {
      setAside(piece, 'repetition')
      continue
    }
    before = key
    if (piece.type === 'block-quote' && key.length > 25 && all.includes(key)) setAside(piece, 'pull quote')
  }
}

/** Bylines and dates stand at the top or at the end, outside the story; what they say becomes metadata. */
function takeBylines(pieces: readonly Piece[]): Cleaned {
  const found: {
    byline: string[]
    basedOn: string | null
    publishedAt: string | null
    modifiedAt: string | null
  } = {
    byline: [],
    basedOn: null,
    publishedAt: null,
    modifiedAt: null,
  }
  const kept = pieces.filter(isKept)
  const edge = kept.filter((_, index) => index < 8 || index >= kept.length - 6)
  for (const piece of edge) {
    if (piece.type === 'turn' || piece.type === 'block-quote' || piece.type === 'table-row') continue
    const credit = creditOf(piece.text)
    if (!credit) continue
    for (const name of credit.names) if (!found.byline.includes(name)) found.byline.push(name)
    found.basedOn ??= credit.basedOn
    if (credit.updated) found.modifiedAt ??= credit.date
    else found.publishedAt ??= credit.date
    setAside(piece, credit.names.length > 0 ? 'byline' : 'date')
  }
  return found
}

/** Between title and story: the section, the agency, a place. A subtitle, being longer, is text. */
function setFirstLinesAside(pieces: readonly Piece[]): void {
  const at = pieces.findIndex(piece => piece.aside === 'title')
  for (const piece of at < 0 ? [] : pieces.slice(at + 1)) {
    if (!isKept(piece)) continue
    if (piece.type !== 'paragraph' || wordCount(piece.text) > 4 || isProse(piece.text)) return
    setAside(piece, 'label')
  }
}
