/** What stands in front of the names of those who wrote it. */
const byWords =
  '(?:(?:written|reported|reporting|story|text|words|photos? and text|compiled|edited)\\s+)?by|author(?:s|\\(s\\))?|автор(?:ы|лар|и)?|текст|подготовил(?:а|и)?|жазған|мәтін|von|text|par|propos recueillis par|por|texto|autor(?:a|es|in|en)?|di|a cura di|testo|autore|yazan|yazar|tekst|door|av|بقلم|كتب|كتبت|الكاتب|إعداد|作者|记者|記者|文|文・|撰文|取材・文|執筆|글'
const spokenPrefix = new RegExp(`^(?:${byWords})(?:\\s*[:：/]\\s*|\\s+|／)(.+)$`, 'iu')
const labelOnly = new RegExp(`^(?:${byWords})\\s*[:：]?$`, 'iu')
const needsColon = /^(text|texto|tekst|текст|文|글|di|a cura di|av|by|author|autor|testo)$/iu

/** From here on it is not names any more: the source of the reporting, a place, a date, an address. */
const afterNames =
  /\s*(?:\bbased on (?:the )?reporting (?:by|from)\b|\bwith (?:additional )?(?:reporting|contributions?|agencies)\b|\bwith (?:reuters|ap|afp)\b|\badditional reporting\b|\bis an?\b|\bfor\b |по материалам|по сообщениям|специально для|für die|pour |\(|\||•|·|—|–| - |\d|@|https?:|updated|published|опубликовано)/iu
/** What ends the list of names, and not only one of them. */
const restOfLine =
  /\s*[,(]?\s*(?:\bbased on (?:the )?reporting\b|\bwith (?:additional )?(?:reporting|contributions?|agencies)\b|\badditional reporting\b|\bwith reuters\b|;\s*(?:edit|writ|photo|translat)\w* by|по материалам|по сообщениям|nach angaben|d['’]après).*$/iu
const reportingBy =
  /\b(?:based on (?:the )?reporting (?:by|from)|with (?:additional )?reporting (?:by|from)|по материалам|nach angaben von|d['’]après)\s+(.{2,100}?)\.?$/iu

const lowerParticles =
  /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|bint|ben|ter|ten|zu|zur|af|av|ul|oğlu|uulu|kyzy|ұлы|қызы|and)$/iu

/** Looks like a person's name: two to five words with capitals, or a short run of letters where there are none. */
export function isName(text: string): boolean {
  const name = text.trim()
  if (name.length < 2 || name.length > 60 || /[.!?。]$/.test(name.replace(/\b\p{Lu}\.$/u, ''))) return false
  if (/[\d@/\\<>{}=:;,"“”«»]|https?/u.test(name)) return false
  if (!/[\p{Lu}\p{Lt}]/u.test(name)) {
    if (/[\p{Ll}]/u.test(name)) return false
    const letters = name.match(/\p{L}/gu)?.length ?? 0
    const words = name.split(/[\s・·]+/).length
    return /\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(name)
      ? letters >= 2 && letters <= 14
      : words >= 2 && words <= 5
  }
  const words = name.split(/\s+/)
  if (words.length > 6) return false
  return words.every(
    word => /^[\p{Lu}\p{Lt}]/u.test(word) || /^['’]?[\p{Lu}]/u.test(word) || lowerParticles.test(word),
  )
}

/** The names in "A, B and C", without what follows them; in order, each once. */
export function splitNames(list: string): string[] {
  const names = list
    .replace(restOfLine, '')
    .replace(/^\s*(?:by|автор[ы]?|von|par|por|作者|記者|记者)\s*[:：]?\s+/iu, '')
    .split(
      /\s*[,;、，；/&|]\s*|\s+(?:and|и|және|und|et|y|e|ve|oraz|i|en|och|og|та|й)\s+|\s+و\s?(?=\p{L})|\s*및\s*/u,
    )
    .map(name =>
      name
        .replace(afterNames, '\u0000')
        .split('\u0000')[0]!
        .replace(/(記者|记者|기자)$/u, '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^[.,:\s]+|[,:\s]+$/g, ''),
    )
    .filter(isName)
  return [...new Set(names.map(name => (name === name.toUpperCase() ? capitalised(name) : name)))]
}

/** "JANE O'NEIL" as "Jane O'Neil"; scripts without case stay as they are. */
const capitalised = (name: string): string =>
  name === name.toLowerCase()
    ? name
    : name
        .toLowerCase()
        .replace(/(^|[\s'’-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())

export type Byline = { readonly names: string[]; readonly basedOn: string | null }

/** A line that says who wrote it ("By A and B", "Автор: …", "Written by A based on reporting by B"), or null. */
export function bylineOf(line: string): Byline | null {
  if (line.length > 220) return null
  const match = spokenPrefix.exec(line)
  if (!match?.[1]) return null
  const prefix = line.slice(0, line.length - match[1].length).trim()
  const names = splitNames(match[1])
  if (names.length === 0) return null
  // "Von Anfang an" and "Text Messages": without a colon the rest must be names and nothing else.
  const bare = !/[:：/／]$/.test(prefix)
  const first = match[1].replace(restOfLine, '').replace(afterNames, '\u0000').split('\u0000')[0] ?? ''
  if (bare && needsColon.test(prefix) && !/^by$/i.test(prefix)) return null
  if (bare && names.every(name => !/\s/.test(name)) && !/^\p{Lu}+$/u.test(first)) return null
  if (bare && first.length > names.join(', ').length + 12) return null
  return { names, basedOn: reportingBy.exec(line)?.[1] ?? null }
}

/** "By" or "Автор:" with the name to come on the next line. */
export const isBylineLabel = (line: string): boolean => line.length < 30 && labelOnly.test(line)

/** "Radio Harbour Example" abbreviates to "RHE"; with a slash between names, "RH/RE". */
export const initials = (name: string): string =>
  name
    .replace(/[^\p{L}\s/]/gu, '')
    .replace(/\s+/g, ' ')
    .split(/(\/)|\s/)
    .filter(Boolean)
    .map(word => word[0]!.toUpperCase())
    .join('')
