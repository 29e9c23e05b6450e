import { initials } from '../byline.ts'
import { isKept, type Piece, setAside } from '../pieces.ts'
import { isHeadingLike, isProse, isTitleCase, sameKey, weight, wordCount } from '../shape.ts'

/** A publisher speaking of its own work: what stands under a teaser's headline. */
const selfPromotion =
  /\b(is partnering with|in partnership with|this (article|story|report|series|piece|project) (is|was) (part of|published|produced|supported)|part of (a|our|the) (special )?(series|project|investigation) (on|about|by|from)|read (our|the) (full|latest|special)|(our|a) (special )?(series|coverage|live ?blog|newsletter|podcast|multimedia project)|(full|complete) coverage|explore (our|the) )\b|(наш|этот) (спецпроект|проект|цикл)|этот материал .{0,30}(часть|подготовлен)|dieser (artikel|beitrag|text) (ist teil|entstand)|unsere[rm]? (themenseite|serie|schwerpunkt)|cet article fait partie|notre (série|dossier)|este (artículo|reportaje) (es|forma) parte|nuestr[ao] (serie|especial)|本文(是|为).{0,20}(系列|专题)|この記事は.{0,20}(シリーズ|連載)/iu

/**
 * Tells the headings of a text without mark-up from the headlines of other articles, and sets the latter aside.
 *
 * A heading is a short line between paragraphs with body text after it. A teaser's headline is followed by another
 * headline, by nothing, by a link to something else, or by one paragraph in which the publisher speaks of itself.
 *
 * @param publishers names the publisher goes by
 */
export function setHeadings(pieces: readonly Piece[], publishers: readonly string[]): void {
  const kept = pieces.filter(isKept)
  const started = kept.findIndex(piece => piece.type === 'paragraph' && isProse(piece.text))
  kept.forEach((piece, index) => {
    if (piece.type !== 'paragraph' || !isHeadingLike(piece.text) || weight(piece.text) < 3) return
    const next = kept[index + 1]
    if (next && next.type !== 'caption' && isSelfPromotion(next.text, publishers)) {
      setAside(piece, 'another article')
      setAside(next, 'another article')
      return
    }
    const following = kept.slice(index + 1).find(other => other.type !== 'caption')
    const hasBody = following !== undefined && (isProse(following.text) || following.type === 'list-item')
    if (hasBody) {
      piece.type = 'heading'
      piece.level = 2
    } else if (started >= 0 && index > started && isTitleCase(piece.text) && wordCount(piece.text) >= 5)
      setAside(piece, 'another article')
  })
  setRunsAside(kept)
}

/** Three or more headlines in a row, with nothing under them, are a list of other articles. */
function setRunsAside(kept: readonly Piece[]): void {
  let run: Piece[] = []
  const close = (next: Piece | undefined): void => {
    if (run.length >= 3)
      for (const piece of next?.type === 'heading' ? run : run.slice(0, -1))
        setAside(piece, 'another article')
    run = []
  }
  let passedProse = 0
  for (const piece of kept) {
    const short =
      isKept(piece) && (piece.type === 'heading' || piece.type === 'paragraph') && isHeadingLike(piece.text)
    if (short && passedProse >= 2 && wordCount(piece.text) >= 4) run.push(piece)
    else close(piece)
    if (isProse(piece.text)) passedProse++
  }
  if (run.length >= 2) for (const piece of run) setAside(piece, 'another article')
}

/** A paragraph about the publisher itself: it opens with its name, whole or spelled out, or says so. */
function isSelfPromotion(line: string, publishers: readonly string[]): boolean {
  if (weight(line) > 420) return false
  if (selfPromotion.test(line)) return true
  const opening = /^(?:the )?((?:\p{Lu}[\p{L}\p{M}.’'-]*(?:[ /]|$))+)/u.exec(line)?.[1]?.trim() ?? ''
  if (opening.length < 3) return false
  const short = sameKey(initials(opening))
  return publishers.some(name => {
    const own = sameKey(name)
    const head = sameKey(name.split(/['’]s\b|\s/u)[0] ?? '')
    if (own.length < 3) return false
    const spelledOut = short.length >= 3 && (head === short || own === short)
    return (
      (spelledOut || sameKey(opening).startsWith(own)) &&
      /^\S.{0,120}\b(is|are|offers?|provides?|brings?|covers?|invites?)\b/iu.test(line)
    )
  })
}
