import { isName } from '../byline.ts'
import { isKept, type Piece, setAside } from '../pieces.ts'
import { isHeadingLike, sameKey, wordCount } from '../shape.ts'

/** What a biography or a publisher's self-description says. */
const describes =
  /\b(is an? |is the |was an? |covers |reports |writes |joined |has (been|worked|covered|reported|written)|offers |provides |is based in |can be reached|follow (him|her|them)|freelance|journalist|correspondent|reporter|editor|newsroom|broadcaster|news (agency|organi[sz]ation))|(— |- |является |работает |корреспондент|журналист|редактор|агентство|издание)|(тілші|журналист|басылым)|\b(ist |arbeitet|berichtet|schreibt|Redakteur|Korrespondent|Journalist)|\b(est |journaliste|couvre|correspondant)|\b(es |periodista|cubre|corresponsal)|(صحفي|مراسل)|(记者|是一家|编辑)|(記者|編集)/iu

/**
 * Sets aside the box about the author or publisher at the end: a name alone, then a paragraph that opens with it; or
 * a closing paragraph that opens with the name of who wrote it. Returns the names that no byline gave.
 */
export function takeAuthorBox(
  pieces: readonly Piece[],
  byline: readonly string[],
): { publisher: string | null; author: string | null } {
  const kept = pieces.filter(isKept)
  const from = Math.max(1, kept.length - 6)
  const found: { publisher: string | null; author: string | null } = { publisher: null, author: null }
  for (let index = from; index < kept.length; index++) {
    const piece = kept[index]!
    const next = kept[index + 1]
    if (next && isHeadingLike(piece.text) && wordCount(piece.text) <= 8 && opensWith(next.text, piece.text)) {
      if (!describes.test(next.text)) continue
      const isPerson = byline.includes(piece.text) || (isName(piece.text) && !organisation.test(piece.text))
      setAside(piece, isPerson ? 'about the author' : 'about the publisher')
      setAside(next, isPerson ? 'about the author' : 'about the publisher')
      if (isPerson) found.author ??= piece.text
      else found.publisher ??= piece.text
    } else if (
      index > kept.length - 4 &&
      byline.some(name => opensWith(piece.text, name)) &&
      describes.test(piece.text)
    )
      setAside(piece, 'about the author')
  }
  return found
}

const organisation =
  /\b(service|news|media|agency|times|post|herald|gazette|journal|press|radio|tv|television|daily|weekly|tribune|institute|network|desk|bureau|online|zeitung|nachrichten|agentur|redaktion|journal|presse|agence|diario|noticias|periódico|haber|gazetesi)\b|(служба|агентство|новости|газета|радио|редакция|медиа|қызметі|жаңалықтар|وكالة|صحيفة|إذاعة|新闻|日报|通讯社|新聞|通信)/iu

const opensWith = (line: string, name: string): boolean => {
  const key = sameKey(name)
  return key.length > 3 && sameKey(line.slice(0, name.length + 12)).startsWith(key)
}
