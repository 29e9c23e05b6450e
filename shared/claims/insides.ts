import type { Range } from '../domain/ids.ts'
import { countWords } from '../text/count-words.ts'

/** What closes a quotation that was opened so; „ is closed by “ in German and by ” in Polish and Hungarian. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
  '(': ')',
  '（': '）',
  '[': ']',
}
/** A bracket that is longer is more than an aside. */
const LONGEST_ASIDE = 300

/**
 * The insides of a line's quotations and brackets: a sentence that ends in there does not end the one around it. Each
 * runs from its opening to its closing mark. A mark that is never closed opens nothing, but for one at the very
 * beginning: a quotation that goes on in the next line.
 */
export function insides(line: string): Range[] {
  const found = pairsOf(line)
  return found
    .filter(({ mark, range: [start, end] }) => !aside.includes(mark) || end - start <= LONGEST_ASIDE)
    .map(({ range }) => range)
}

const aside = '[（('
const anyMark = /[“”„«»‹›「」『』"()（）[\]]/gu
/** Words in marks that are fewer are a title or a word held at arm's length. */
const TELLING_WORDS = 4

/** Quotations as they were typed, marks included, of so many words that they may be somebody's. */
export function typedQuotations(text: string): Range[] {
  return pairsOf(text)
    .filter(({ mark }) => !aside.includes(mark))
    .map(({ range: [start, end] }): Range => [start, Math.min(text.length, end + 1)])
    .filter(range => countWords(text.slice(...range)) >= TELLING_WORDS)
    .filter(
      (range, at, all) =>
        !all.some((other, index) => index !== at && other[0] <= range[0] && range[1] <= other[1]),
    )
    .sort((a, b) => a[0] - b[0])
}

/** The pairs of marks: from the opening one to the closing one, which lies at the range's end. */
function pairsOf(line: string): { mark: string; range: Range }[] {
  const found: { mark: string; range: Range }[] = []
  const open: { mark: string; at: number }[] = []
  for (const { index: at, 0: mark } of line.matchAll(anyMark)) {
    const closing = open.findLastIndex(({ mark: opener }) => closers[opener]?.includes(mark))
    if (closing >= 0) {
      const [opener] = open.splice(closing)
      if (opener) found.push({ mark: opener.mark, range: [opener.at, at] })
    } else if (closers[mark] !== undefined && opensAt(line, at, mark)) open.push({ mark, at })
  }
  const [first] = open
  const isOpenLine = first && line.slice(0, first.at).trim() === '' && !aside.includes(first.mark)
  return isOpenLine ? [...found, { mark: first.mark, range: [first.at, line.length] }] : found
}

/** Straight marks, and those that close in other languages, open only where a word begins. */
function opensAt(line: string, at: number, mark: string): boolean {
  if (mark !== '"' && mark !== '»') return true
  const before = line[at - 1]
  return (before === undefined || /[\s([{:：—–-]/u.test(before)) && /\S/u.test(line[at + 1] ?? '')
}
