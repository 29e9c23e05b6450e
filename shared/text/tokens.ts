import { numberKey } from './numbers.ts'

/**
 * - `word`: letters; in scripts without spaces a single character, so that a cut never splits a word.
 * - `number`: digits of any script, or a run of Han numerals.
 * - `symbol`: a sign that carries meaning (%, €, emoji).
 * - `mark`: punctuation, by class: all dashes are one mark, all quotation marks another.
 * - `ellipsis`: an omission in any usual shape: … ... . . . [...] (…)
 */
export type TokenKind = 'word' | 'number' | 'symbol' | 'mark' | 'ellipsis'

/**
 * `key` is equal where two tokens are the same word, number or mark apart from shape and case; `plain` also keeps
 * the case. `start` and `end` are UTF-16 offsets; `spaced` says whether white space stands in front.
 */
export type Token = {
  kind: TokenKind
  key: string
  plain: string
  start: number
  end: number
  spaced: boolean
}

/** Written without a trace: soft hyphens, zero-width and direction marks, the Arabic tatweel. */
const invisible = '\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff'
const invisibles = new RegExp(`[${invisible}]`, 'gu')
const apostrophe = "'’‘ʼʹ`´＇‛"
const apostrophes = new RegExp(`[${apostrophe}]`, 'gu')
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\u30fc'
const hanNumerals = '〇零一二三四五六七八九十百千万萬亿億'
const spaces = `\\s${invisible}`
/** How languages spell out the sign %, in all their forms. */
const percents = [
  '[Pp]er\\s?cent(?:o|s)?',
  '[Pp]our[\\s-]cent',
  '[Pp]or\\s?cento',
  '[Pp]or\\s+ciento',
  '[Pp]rozent(?:e|en|s)?',
  '[Пп]роцент(?:ов|а|у|ом|е|ы|ам|ами|ах|и|ів)?',
  '[Вв]ідсот(?:ок|ка|ку|ком|ки|ків|кам|ками|ках)',
  '[Пп]айыз(?:ы|ын|ға|дан|да|дың)?',
  '[Yy]üzde',
  'درصد',
  '(?:في\\s+ال|بال)م(?:ئ|ائ)ة',
].join('|')

const pattern = new RegExp(
  [
    `(?<ellipsis>[\\[(<]\\s*(?:\\.\\s*){2,}\\.?\\s*[\\])>]|[\\[(<]\\s*[…⋯‥]+\\s*[\\])>]|[…⋯‥]+|\\.(?:[ \\u00a0\\u2009\\u202f]?\\.){2,}|。{3,}|・{2,})`,
    `(?<percent>(?:${percents})(?![\\p{L}\\p{M}])|パーセント|百分之)`,
    `(?<number>\\p{Nd}{1,3}(?:[\\u00a0\\u2009\\u202f ]\\p{Nd}{3})+(?!\\p{Nd})(?:[.,]\\p{Nd}+)?|\\p{Nd}+(?:[.,'’٫٬·]\\p{Nd}+)*|\\p{N}|[${hanNumerals}](?:[${invisible}]*[${hanNumerals}])*)`,
    `(?<single>[${unspaced}][\\p{M}${invisible}]*)`,
    `(?<word>(?:(?![${unspaced}])\\p{L})(?:(?![${unspaced}])[\\p{L}\\p{M}${invisible}]|[${apostrophe}](?=(?![${unspaced}])\\p{L}))*)`,
    `(?<dash>[-‐‑‒–—―−﹘﹣－⸺⸻]+)`,
    `(?<quote>["“”„‟«»‹›「」『』〝〞〟＂${apostrophe}‚❛❜❝❞]+)`,
    `(?<mark>\\p{P})`,
    `(?<symbol>[^${spaces}])[\\p{M}\\u200d\\ufe0f]*`,
  ].join('|'),
  'gu',
)

/** Full-width and CJK marks that are the same mark in another width. */
const markShapes: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '،': ',',
  '。': '.',
  '．': '.',
  '｡': '.',
  '।': '.',
  '؛': ';',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '؟': '?',
  ';': ';',
  '（': '(',
  '）': ')',
  '٪': '%',
  '％': '%',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
}

/** Cuts a text of any script into what the guard and the anchors compare. Total: nothing but white space is lost. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  let last = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 32 || (code >= 9 && code <= 13)) {
      at += 1
      continue
    }
    const end = plainEnd(text, at, code)
    if (end > at) {
      const plain = text.slice(at, end)
      const isWord = isLetter(code)
      const key = isWord ? plain.toLowerCase() : plain
      found.push({ kind: isWord ? 'word' : 'mark', key, plain, start: at, end, spaced: at > last })
      at = end
    } else {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) break
      const [raw] = match
      const start = match.index
      at = start + raw.length
      found.push({ ...readToken(raw, match.groups ?? {}), start, end: at, spaced: start > last })
    }
    last = at
  }
  return found
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isSpace = (code: number): boolean => code === 32 || code === 10

/**
 * Where an ASCII word, a comma or a full stop ends of which nothing but itself can come, as most tokens of most texts
 * are; `at` where the pattern has to say. It is many times as fast as the pattern.
 */
function plainEnd(text: string, at: number, code: number): number {
  if (code === COMMA) return at + 1
  // Others of it after a space would make it an ellipsis.
  if (code === STOP) {
    if (at + 1 === text.length) return at + 1
    return isSpace(text.charCodeAt(at + 1)) && text.charCodeAt(at + 2) !== STOP ? at + 1 : at
  }
  // What begins with a p may be "per cent".
  if (!isLetter(code) || code === 80 || code === 112) return at
  let end = at + 1
  while (isLetter(text.charCodeAt(end))) end += 1
  if (end === text.length) return end
  const next = text.charCodeAt(end)
  return next < 128 && next !== APOSTROPHE && next !== BACKTICK ? end : at
}
const COMMA = 44
const STOP = 46
const APOSTROPHE = 39
const BACKTICK = 96

function readToken(
  raw: string,
  groups: Record<string, string | undefined>,
): Pick<Token, 'kind' | 'key' | 'plain'> {
  if (groups['ellipsis'] !== undefined) return { kind: 'ellipsis', key: '…', plain: '…' }
  if (groups['number'] !== undefined) {
    const key = numberKey(raw.replace(invisibles, ''))
    return { kind: 'number', key, plain: key }
  }
  if (groups['percent'] !== undefined) return { kind: 'symbol', key: '%', plain: '%' }
  if (groups['dash'] !== undefined) return { kind: 'mark', key: '-', plain: '-' }
  if (groups['quote'] !== undefined) return { kind: 'mark', key: '"', plain: '"' }
  if (groups['mark'] !== undefined) {
    const plain = markShapes[raw] ?? raw
    const kind = plain === '%' || plain === '‰' ? 'symbol' : 'mark'
    return { kind, key: plain, plain }
  }
  const ascii = /^[A-Za-z]+$/u.test(raw)
  const plain = ascii ? raw : plainForm(raw)
  const kind = groups['symbol'] !== undefined ? 'symbol' : 'word'
  return { kind, key: ascii ? raw.toLowerCase() : wordKey(plain), plain }
}

/**
 * A word without regard to case. The dotted and dotless i of Turkish are one letter here, so that a capital at the
 * start is the same word; `plain` still tells them apart.
 */
export const wordKey = (word: string): string =>
  plainForm(word)
    .toLowerCase()
    .replace(/i\u0307|ı/gu, 'i')

const plainForm = (raw: string): string =>
  raw.replace(invisibles, '').normalize('NFKC').replace(apostrophes, "'")
